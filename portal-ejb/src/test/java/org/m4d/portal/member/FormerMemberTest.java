package org.m4d.portal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.PortalLanguage;

class FormerMemberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static Member member() {
        Member member = new Member(
                "subject-1",
                "mariam",
                new Profile(
                        "Mariam Example",
                        StakeholderType.NGO,
                        "Example Relief",
                        Set.of("ML"),
                        Set.of("fr"),
                        Set.of("remittances"),
                        "fr",
                        "Africa/Bamako"),
                NOW.minus(Duration.ofDays(400)));
        member.confide(new PrivateProfile(Gender.WOMAN, true));
        member.importedAs("key-1");
        try {
            Field id = Member.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(member, 7L);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
        return member;
    }

    @Test
    void nothingIsLeftButTheSideThatSheTookPartFrom() {
        Member member = member();
        member.erase(NOW);
        assertThat(member.isErased()).isTrue();
        assertThat(member.getErasedAt()).isEqualTo(NOW);
        assertThat(member.profile())
                .isEqualTo(new Profile(
                        FormerMember.NAME, StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), null, null));
        assertThat(member.privateProfile()).isEqualTo(new PrivateProfile(null, false));
        assertThat(member.getSubject()).doesNotContain("subject-1");
        assertThat(member.getUsername()).doesNotContain("mariam");
        assertThat(member.getExternalKey()).isNull();
        assertThat(AuthorView.of(member).organisation()).isNull();
    }

    @Test
    void erasedAgainTheMomentStaysThatOfTheFirstTime() {
        Member member = member();
        member.erase(NOW);
        member.erase(NOW.plusSeconds(60));
        assertThat(member.getErasedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"EN, A former member", "FR, Un ancien membre", "ES, Antiguo miembro", "AR, عضو سابق"})
    void isCalledSoInTheReadersLanguage(PortalLanguage language, String words) {
        assertThat(FormerMember.shown(FormerMember.NAME, language)).isEqualTo(words);
        assertThat(FormerMember.shown("Mariam Example", language)).isEqualTo("Mariam Example");
        assertThat(FormerMember.shown(null, language)).isNull();
    }

    @Test
    void hasNoInitials() {
        assertThat(new AuthorView(7, FormerMember.NAME, StakeholderType.NGO, null).initials())
                .isEqualTo("–");
    }
}
