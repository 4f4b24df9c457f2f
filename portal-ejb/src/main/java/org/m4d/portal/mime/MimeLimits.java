package org.m4d.portal.mime;

/**
 * How much of a mail is read. A mail that needs more is a {@link BrokenMail}: cutting it would lose what somebody wrote without telling.
 *
 * @param bytes of the whole mail
 * @param parts multiparts and bodies together
 * @param depth of multiparts within multiparts
 * @param headerLines of one header
 * @param headerLineBytes of one header line with its continuations, and of a line that a boundary is looked for in
 * @param textBytes of all texts together, decoded
 * @param files that came with the mail
 * @param fileBytes of all files together, decoded
 */
public record MimeLimits(
        long bytes,
        int parts,
        int depth,
        int headerLines,
        int headerLineBytes,
        int textBytes,
        int files,
        long fileBytes) {

    /** Room for what people send each other, and for the headers that long ways leave. */
    public static final MimeLimits USUAL = new MimeLimits(30L << 20, 200, 20, 1_000, 100_000, 1 << 20, 100, 25L << 20);
}
