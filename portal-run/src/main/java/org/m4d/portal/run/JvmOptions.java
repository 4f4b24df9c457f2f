package org.m4d.portal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The Java options of a domain.xml, as Payara's own start command reads them: an option may be for a range of Java
 * versions ({@code [24|]-option}), and names the installation and the domain by placeholders.
 */
final class JvmOptions {
    private static final Pattern RANGE = Pattern.compile("^\\[([^|\\]]*)\\|([^\\]]*)\\](.*)$");
    /** Ours instead: heap; and without the shell that listens on a port of its own. */
    private static final List<String> LEFT_OUT = List.of("-Xmx", "-Dosgi.shell.telnet", "-XX:NewRatio", "-server");

    private JvmOptions() {}

    static List<String> of(Element config, Path installation, Path domain) {
        List<String> options = new ArrayList<>();
        Element java = DomainXml.all(config, "java-config").getFirst();
        for (Element element : DomainXml.all(java, "jvm-options")) {
            String option = forThisJava(
                    element.getTextContent().strip(), Runtime.version().feature());
            if (option != null && LEFT_OUT.stream().noneMatch(option::startsWith)) {
                options.add(option.replace("${com.sun.aas.installRoot}", installation.toString())
                        .replace("${com.sun.aas.instanceRoot}", domain.toString())
                        .replace("org.apache.felix.shell.remote,", ""));
            }
        }
        return options;
    }

    /** The option without its range, or null if it is for other versions. */
    static String forThisJava(String option, int version) {
        Matcher range = RANGE.matcher(option);
        if (!range.matches()) {
            return option;
        }
        try {
            boolean oldEnough = range.group(1).isEmpty() || version >= feature(range.group(1));
            boolean youngEnough = range.group(2).isEmpty() || version <= feature(range.group(2));
            return oldEnough && youngEnough ? range.group(3) : null;
        } catch (NumberFormatException e) {
            // a range for another vendor's Java, such as "Dynamic Code Evolution-11.0.10"
            return null;
        }
    }

    private static int feature(String version) {
        String first = version.split("\\.", 2)[0];
        return Integer.parseInt(first);
    }
}
