package org.m4d.portal.mime;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.m4d.portal.mime.Passage.Kind;

/** Finds in the lines of a text where a signature, a heading or an earlier mail begins, and divides passages there. */
final class ReplyMarks {

    private static final int MOST_LINES_OF_ATTRIBUTION = 4;
    private static final int MOST_LINES_BELOW_DEVICE = 2;
    private static final int MOST_LINES_OF_SIGNATURE = 12;

    private final List<Passage> rest;
    private final List<Passage> marked = new ArrayList<>();
    private final boolean sentOn;

    /** What governs all that follows until something else begins. */
    private Kind from = Kind.WRITTEN;

    ReplyMarks(List<Passage> passages, boolean sentOn) {
        rest = new ArrayList<>(passages);
        this.sentOn = sentOn;
    }

    /** All passages in their order, each with what it is. */
    List<Passage> marked() {
        for (int at = 0; at < rest.size(); at++) {
            Passage passage = rest.get(at);
            Passage next = at + 1 < rest.size() ? rest.get(at + 1) : null;
            take(passage, next, at);
        }
        return marked;
    }

    private void take(Passage passage, Passage next, int at) {
        if (from == Kind.HISTORY || from == Kind.FORWARDED) {
            marked.add(passage.as(from));
        } else if (passage.kind() == Kind.HISTORY && sentOn) {
            from = Kind.FORWARDED;
            marked.add(passage.as(from));
        } else if (passage.kind() == Kind.HISTORY || passage.kind() == Kind.FORWARDED) {
            from = passage.kind();
            marked.add(passage);
        } else if (passage.kind() == Kind.QUOTED || isQuotedByItsHeading(passage)) {
            from = Kind.WRITTEN;
            marked.add(passage.as(Kind.QUOTED));
        } else if (passage.kind() == Kind.SIGNATURE && PassageLines.of(passage).isEmpty()) {
            marked.add(passage);
        } else {
            lines(passage, next, at);
        }
    }

    /** A blockquote that nothing marks as cited, right below "… wrote:". */
    private boolean isQuotedByItsHeading(Passage passage) {
        return passage.block() instanceof BlockQuote
                && !marked.isEmpty()
                && marked.getLast().kind() == Kind.ATTRIBUTION;
    }

    private void lines(Passage passage, Passage next, int at) {
        List<String> lines = PassageLines.of(passage);
        for (int line = 0; line < lines.size(); line++) {
            int after = line;
            Kind begins = begins(lines, line, passage, at);
            if (begins == Kind.ATTRIBUTION) {
                after = attributionEnd(lines, line, next);
            }
            if (begins != null) {
                divide(passage, line, after, begins, at);
                return;
            }
        }
        Kind kind = passage.kind() == Kind.WRITTEN ? from : passage.kind();
        marked.add(passage.as(kind));
    }

    /** What begins at this line; null when nothing does. */
    private Kind begins(List<String> lines, int line, Passage passage, int at) {
        String text = lines.get(line);
        Passage next = at + 1 < rest.size() ? rest.get(at + 1) : null;
        if (ReplyPhrases.isForward(text)) {
            return Kind.FORWARDED;
        }
        if (isMarker(text) || ReplyPhrases.isOriginal(text) || isAboveHeader(lines, line, next)) {
            return sentOn && !isMarker(text) ? Kind.FORWARDED : Kind.HISTORY;
        }
        if (passage.kind() != Kind.WRITTEN) {
            return null;
        }
        if (SignaturePhrases.isDelimiter(text)) {
            boolean begins = from != Kind.SIGNATURE && isShortBelow(lines, line, at);
            return begins ? Kind.SIGNATURE : null;
        }
        if (attributionEnd(lines, line, next) > 0) {
            return Kind.ATTRIBUTION;
        }
        boolean device = from != Kind.SIGNATURE && SignaturePhrases.isDevice(text);
        return device && lines.size() - line - 1 <= MOST_LINES_BELOW_DEVICE ? Kind.SIGNATURE : null;
    }

    /** Whether so little follows that it can be a signature; some people draw such a line between parts of what they write. */
    private boolean isShortBelow(List<String> lines, int line, int at) {
        int below = 0;
        List<String> more = lines.subList(line + 1, lines.size());
        for (int next = at + 1; ; next++) {
            for (String one : more) {
                if (isMarker(one) || ReplyPhrases.isOriginal(one) || ReplyPhrases.isAttribution(one)) {
                    return true;
                }
                below++;
                if (below > MOST_LINES_OF_SIGNATURE) {
                    return false;
                }
            }
            boolean ends = next >= rest.size() || rest.get(next).kind() != Kind.WRITTEN;
            if (ends) {
                return true;
            }
            more = PassageLines.of(rest.get(next));
            if (ReplyPhrases.isHeaderBlock(more)) {
                return true;
            }
            below += more.isEmpty() ? MOST_LINES_OF_SIGNATURE / 4 : 0;
        }
    }

    static boolean isMarker(String line) {
        String plain = ReplyPhrases.plain(line);
        return plain.startsWith(ReplyText.MARKER) && plain.endsWith(ReplyText.MARKER);
    }

    /** A heading of From, Sent, To and Subject, perhaps below a line of dashes. */
    private static boolean isAboveHeader(List<String> lines, int line, Passage next) {
        List<String> below = lines.subList(line, lines.size());
        if (ReplyPhrases.isHeaderBlock(below)) {
            return true;
        }
        if (!ReplyPhrases.isRule(lines.get(line))) {
            return false;
        }
        List<String> following =
                below.size() > 1 ? below.subList(1, below.size()) : next == null ? List.of() : PassageLines.of(next);
        return ReplyPhrases.isHeaderBlock(following);
    }

    /** The line after a heading such as "On Monday somebody wrote:" that begins here, wrapped or not; 0 when none does. */
    private static int attributionEnd(List<String> lines, int from, Passage next) {
        StringBuilder sentence = new StringBuilder();
        boolean quotedNext = next != null && (next.kind() == Kind.QUOTED || next.block() instanceof BlockQuote);
        for (int end = from; end < lines.size() && end < from + MOST_LINES_OF_ATTRIBUTION; end++) {
            sentence.append(end > from ? " " : "").append(CleanText.cut(lines.get(end), 400));
            boolean last = end == lines.size() - 1;
            String whole = sentence.toString();
            boolean known = ReplyPhrases.isAttribution(whole) && (last && quotedNext || ReplyPhrases.isCertain(whole));
            if (known || last && quotedNext && ReplyPhrases.mayAttribute(whole)) {
                return end + 1;
            }
        }
        return 0;
    }

    /** Divides a passage before a line and, for a heading, after it; what comes behind is looked at again. */
    private void divide(Passage passage, int line, int after, Kind begins, int at) {
        Passage second = line == 0 ? passage : PassageLines.from(passage, line);
        if (line > 0) {
            marked.add(passage.as(from));
        }
        int lines = PassageLines.of(second).size();
        if (begins == Kind.ATTRIBUTION) {
            from = Kind.WRITTEN;
            boolean quoted = after - line == lines;
            if (!quoted) {
                rest.add(at + 1, PassageLines.from(second, after - line));
            }
            attribution(second, at);
        } else {
            boolean device = begins == Kind.SIGNATURE
                    && !SignaturePhrases.isDelimiter(PassageLines.of(second).getFirst());
            from = device ? Kind.WRITTEN : begins;
            marked.add(second.as(begins));
        }
    }

    /** A heading with nothing quoted below: the earlier mail follows without marks. */
    private void attribution(Passage heading, int at) {
        Passage next = at + 1 < rest.size() ? rest.get(at + 1) : null;
        boolean quoted = next == null || next.kind() == Kind.QUOTED || next.block() instanceof BlockQuote;
        if (!quoted) {
            from = Kind.HISTORY;
        }
        marked.add(heading.as(quoted ? Kind.ATTRIBUTION : Kind.HISTORY));
    }
}
