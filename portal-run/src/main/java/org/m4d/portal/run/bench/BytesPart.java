package org.m4d.portal.run.bench;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page weighs on the line, alone and with all that a first visit fetches. */
final class BytesPart {
    private static final Pattern LINKED = Pattern.compile(
            "<link\\b[^>]*rel=\"(?:stylesheet|icon|preload|modulepreload)\"[^>]*>|<script\\b[^>]*src=[^>]*>|<img\\b[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Pattern IN_SHEET = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");
    private static final double KILOBYTE = 1_000;
    private static final int MOST = 60;

    private final Filled portal;
    private final Report report;

    BytesPart(Filled portal, Report report) {
        this.portal = portal;
        this.report = report;
    }

    void measure() throws IOException {
        report.heading("Bytes on the line, compressed, without heads: the page alone, and on a first visit");
        for (Page page : portal.pages()) {
            Visitor reader = new Visitor(portal.portal());
            Visitor.Reply answer = reader.get(page.path()).expect(200);
            report.figure(Figure.of(page.name() + ": page", answer.sent() / KILOBYTE, "kB"));
            report.figure(Figure.of(page.name() + ": first visit", firstVisit(reader, answer) / KILOBYTE, "kB")
                    .atMost(MOST));
        }
    }

    private static long firstVisit(Visitor reader, Visitor.Reply page) throws IOException {
        Set<URI> known = new LinkedHashSet<>();
        Matcher tags = LINKED.matcher(page.body());
        while (tags.find()) {
            Matcher address = ADDRESS.matcher(tags.group());
            if (address.find()) {
                known.add(page.address().resolve(address.group(1).replace("&amp;", "&")));
            }
        }
        long bytes = page.sent();
        Set<URI> fromSheets = new LinkedHashSet<>();
        for (URI file : known) {
            Visitor.Reply answer = reader.get(file.toString()).expect(200);
            bytes += answer.sent();
            if (file.getPath().endsWith(".css")) {
                Matcher urls = IN_SHEET.matcher(answer.body());
                while (urls.find()) {
                    if (!urls.group(1).startsWith("data:")) {
                        fromSheets.add(file.resolve(urls.group(1)));
                    }
                }
            }
        }
        fromSheets.removeAll(known);
        for (URI file : fromSheets) {
            bytes += reader.get(file.toString()).expect(200).sent();
        }
        return bytes;
    }
}
