package org.m4d.portal.mime;

import java.util.List;

/** How signatures begin, and what programs and telephones say of themselves. */
final class SignaturePhrases {

    private static final int LONGEST = 120;

    private static final List<String> DEVICES = List.of(
            "sent from my ",
            "sent from mail for ",
            "sent from outlook",
            "sent from yahoo mail",
            "sent from proton mail",
            "sent with proton mail",
            "get outlook for ",
            "envoyé de mon ",
            "envoyé depuis mon ",
            "envoyé à partir de ",
            "envoyé depuis yahoo mail",
            "envoyé avec la messagerie ",
            "envoyé à l’aide de proton mail",
            "télécharger outlook pour ",
            "obtenir outlook pour ",
            "obtenez outlook pour ",
            "enviado desde mi ",
            "enviado desde yahoo mail",
            "enviado desde outlook",
            "enviado desde correo para ",
            "enviado con proton mail",
            "obtener outlook para ",
            "descargar outlook para ",
            "أُرسلت من ",
            "أرسلت من ",
            "أُرسل من ",
            "أرسل من ",
            "تم الإرسال من ",
            "مرسل من ",
            "مُرسل من ",
            "مرسلة من ",
            "الحصول على outlook ",
            "احصل على outlook ");

    private SignaturePhrases() {}

    /** The line above a signature. */
    static boolean isDelimiter(String line) {
        return line.strip().equals("--");
    }

    /** "Sent from my phone" and its like. */
    static boolean isDevice(String line) {
        String plain = ReplyPhrases.plain(CleanText.cut(line, 2 * LONGEST));
        return plain.length() <= LONGEST && DEVICES.stream().anyMatch(plain::startsWith);
    }
}
