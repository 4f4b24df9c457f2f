package org.m4d.portal.mail;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.m4d.portal.common.ContentType;

/**
 * Writes tokens so that they fit into the local part of an address (64 characters), survive servers that change its case, and cannot be made by
 * anybody else: what they say, and 80 bits of an HMAC over it. Nothing is kept for them; a member's round (see {@code RoundTable}) is part of
 * what is signed, so that counting it up voids all that she was given.
 */
public final class MailTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 10;
    private static final int MOST_BYTES = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int NO_TYPE = 0;

    /** By their places in the list, from 1: new ones go at its end. */
    private static final List<ContentType> TYPES = List.of(
            ContentType.FORUM,
            ContentType.TOPIC,
            ContentType.POST,
            ContentType.EDISCUSSION,
            ContentType.CONTRIBUTION,
            ContentType.GROUP,
            ContentType.CONVERSATION,
            ContentType.MESSAGE,
            ContentType.POLL,
            ContentType.MEMBER,
            ContentType.PRACTICE,
            ContentType.PROJECT,
            ContentType.ASSOCIATION,
            ContentType.AUTHORITY,
            ContentType.WEEKLY_SUMMARY);

    private final byte[] secret;
    private final LongToIntFunction rounds;

    /**
     * @param secret the portal's own
     * @param rounds the present round of a member
     */
    public MailTokens(String secret, LongToIntFunction rounds) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.rounds = rounds;
    }

    /**
     * The written form: small letters and digits, at most 45 of them.
     *
     * @throws IllegalArgumentException when tokens cannot be about this type of content
     */
    public String write(MailToken token) {
        ByteBuffer said = ByteBuffer.allocate(MOST_BYTES);
        said.put((byte) token.purpose().letter());
        putNumber(said, token.member());
        said.put((byte) code(token.type()));
        putNumber(said, token.number());
        said.putShort((short) (token.until().toEpochDay() - FIRST_DAY.toEpochDay()));
        byte[] saying = Arrays.copyOf(said.array(), said.position());
        byte[] whole = Arrays.copyOf(saying, saying.length + SIGNATURE);
        System.arraycopy(signature(saying, token.member()), 0, whole, saying.length, SIGNATURE);
        return Base32.encode(whole);
    }

    /** Reads the written form, in any case of letters; empty when it is none of ours, or of a former round. Whether its time is over, the caller asks. */
    public Optional<MailToken> read(String text) {
        byte[] whole = Base32.decode(text).orElse(new byte[0]);
        if (whole.length <= SIGNATURE || whole.length > MOST_BYTES + SIGNATURE) {
            return Optional.empty();
        }
        byte[] saying = Arrays.copyOf(whole, whole.length - SIGNATURE);
        try {
            return said(ByteBuffer.wrap(saying))
                    .filter(token -> MessageDigest.isEqual(
                            Arrays.copyOfRange(whole, saying.length, whole.length), signature(saying, token.member())));
        } catch (BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }

    private static Optional<MailToken> said(ByteBuffer saying) {
        int letter = saying.get();
        long member = number(saying);
        int type = saying.get();
        long about = number(saying);
        LocalDate until = FIRST_DAY.plusDays(Short.toUnsignedInt(saying.getShort()));
        if (saying.hasRemaining() || type < NO_TYPE || type > TYPES.size()) {
            return Optional.empty();
        }
        return Arrays.stream(MailToken.Purpose.values())
                .filter(purpose -> purpose.letter() == letter)
                .findFirst()
                .map(purpose ->
                        new MailToken(purpose, member, type == NO_TYPE ? null : TYPES.get(type - 1), about, until));
    }

    private static int code(ContentType type) {
        int code = type == null ? NO_TYPE : TYPES.indexOf(type) + 1;
        if (type != null && code == NO_TYPE) {
            throw new IllegalArgumentException("no token can be about " + type);
        }
        return code;
    }

    /** Seven bits in a byte, the lowest first, as small numbers are short. */
    private static void putNumber(ByteBuffer to, long number) {
        long rest = number;
        while (rest > 0x7f) {
            to.put((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        to.put((byte) rest);
    }

    private static long number(ByteBuffer from) {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = from.get();
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new BufferUnderflowException();
    }

    private byte[] signature(byte[] saying, long member) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(saying);
            mac.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(rounds.applyAsInt(member))
                    .array());
            return Arrays.copyOf(mac.doFinal(), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
