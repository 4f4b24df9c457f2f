package org.m4d.portal.mail.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailIntake;

/** Takes mail for {@code portal+...@portal.example.org} into a list; what it answers can be put in a row before. */
final class TestIntake implements MailIntake {
    static final int LARGEST = 70_000;

    record Came(Envelope envelope, String mail) {}

    final List<Came> came = new CopyOnWriteArrayList<>();
    final Queue<Supplier<Taken>> answers = new ArrayDeque<>();

    @Override
    public boolean knows(String receiver) {
        if (receiver.startsWith("trouble")) {
            throw new IllegalStateException("the database is away");
        }
        return receiver.startsWith("portal") && receiver.endsWith("@portal.example.org");
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public Taken take(Envelope envelope, InputStream raw) throws IOException {
        byte[] mail = raw.readNBytes(LARGEST + 1);
        if (mail.length > LARGEST) {
            return Taken.TOO_LARGE;
        }
        Supplier<Taken> answer = answers.poll();
        Taken taken = answer == null ? Taken.KEPT : answer.get();
        if (taken == Taken.KEPT) {
            came.add(new Came(envelope, new String(mail, StandardCharsets.UTF_8)));
        }
        return taken;
    }

    /** The next mail is answered so. */
    TestIntake then(Taken taken) {
        answers.add(() -> taken);
        return this;
    }

    /** The next mail makes it fail. */
    TestIntake thenFail() {
        answers.add(() -> {
            throw new IllegalStateException("the database is away");
        });
        return this;
    }
}
