package org.m4d.portal.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.document.Block.Fact;
import org.m4d.portal.document.Block.Facts;
import org.m4d.portal.document.Block.Heading;
import org.m4d.portal.document.Block.Item;
import org.m4d.portal.document.Block.Items;
import org.m4d.portal.document.Block.Paragraph;
import org.m4d.portal.document.Block.Quote;
import org.m4d.portal.document.Block.Table;
import org.m4d.portal.document.Block.Task;
import org.m4d.portal.document.Span.Style;

/** A document with the shape of a consolidated summary. All is invented. */
final class SummarySample {

    /**
     * Its words.
     *
     * @param facts names of what is known of it: discussion, duration, how to cite it
     * @param endorsements caption and columns of the table
     * @param headings statements, two of their parts, endorsements, minority report, contributors, annex
     */
    private record Texts(
            String title,
            String lead,
            List<String> facts,
            List<String> headings,
            List<String> statements,
            String contribution,
            List<String> endorsements,
            List<String> minority,
            List<String> contributors,
            String annex) {}

    private static final Map<PortalLanguage, Texts> TEXTS = Map.of(
            PortalLanguage.EN,
            new Texts(
                    "What remittances build, and who decides",
                    "Six weeks, 412 contributions in four languages: what associations and local authorities agreed on, and where they did not.",
                    List.of("Discussion", "Remittances and local budgets, 2 March to 12 April 2026", "Cite as"),
                    List.of(
                            "Statements",
                            "One door for both shores",
                            "Money and its uses",
                            "Endorsements",
                            "Minority report",
                            "Contributors",
                            "Annex: how this summary was made"),
                    List.of(
                            "Every municipality that receives collective remittances should name one office that answers diaspora associations within 30 days.",
                            "Projects are planned with those who will use and maintain them, before any money is sent.",
                            "The cost of sending should not exceed 3 % of the amount; where it does, authorities publish why.",
                            "Matching funds are announced a year ahead, with their rules, in the languages of both shores."),
                    "contribution",
                    List.of("Endorsements by group", "Statement", "Associations", "Authorities", "Dissent"),
                    List.of(
                            "We do not share the second statement. Waiting for a plan that everybody signs has kept a dispensary closed for two years.",
                            "A family that sends its own money does not owe a plan to anybody."),
                    List.of(
                            "Aminata Example, Association of the Two Rivers",
                            "Jorge Ejemplo, municipality of Example",
                            "سلمى مثال"),
                    "Contributions were read by three facilitators, who put like with like, wrote draft statements and gave each back to its authors for a week. Nothing was counted that was not said."),
            PortalLanguage.FR,
            new Texts(
                    "Ce que bâtissent les envois de fonds, et qui en décide",
                    "Six semaines, 412 contributions en quatre langues : ce dont associations et collectivités sont convenues, et ce qui les sépare.",
                    List.of(
                            "Discussion",
                            "Envois de fonds et budgets locaux, du 2 mars au 12 avril 2026",
                            "Citer ainsi"),
                    List.of(
                            "Énoncés",
                            "Un guichet pour les deux rives",
                            "L’argent et ses emplois",
                            "Soutiens",
                            "Avis minoritaire",
                            "Contributeurs",
                            "Annexe : comment cette synthèse a été faite"),
                    List.of(
                            "Toute commune qui reçoit des envois collectifs désigne un service qui répond aux associations de la diaspora sous 30 jours.",
                            "Les projets se préparent avec celles et ceux qui s’en serviront et les entretiendront, avant tout versement.",
                            "Le coût d’un envoi ne dépasse pas 3 % de la somme ; là où il les dépasse, l’autorité publie pourquoi.",
                            "Les cofinancements sont annoncés un an d’avance, règles comprises, dans les langues des deux rives."),
                    "contribution",
                    List.of("Soutiens par groupe", "Énoncé", "Associations", "Autorités", "Désaccord"),
                    List.of(
                            "Nous ne partageons pas le deuxième énoncé. À attendre un plan signé de tous, un dispensaire est resté fermé deux ans.",
                            "Une famille qui envoie son propre argent ne doit de plan à personne."),
                    List.of(
                            "Aminata Exemple, Association des deux fleuves",
                            "Jorge Ejemplo, municipalité d’Exemple",
                            "سلمى مثال"),
                    "Trois animateurs ont lu les contributions, rapproché celles qui se ressemblaient, rédigé des projets d’énoncés et rendu chacun à ses auteurs pendant une semaine. Rien n’a été compté qui n’ait été dit."),
            PortalLanguage.ES,
            new Texts(
                    "Lo que construyen las remesas, y quién lo decide",
                    "Seis semanas, 412 contribuciones en cuatro idiomas: lo que acordaron asociaciones y municipios, y lo que los separa.",
                    List.of(
                            "Debate",
                            "Remesas y presupuestos locales, del 2 de marzo al 12 de abril de 2026",
                            "Cítese así"),
                    List.of(
                            "Afirmaciones",
                            "Una sola puerta para ambas orillas",
                            "El dinero y sus usos",
                            "Adhesiones",
                            "Informe de minoría",
                            "Participantes",
                            "Anexo: cómo se hizo esta síntesis"),
                    List.of(
                            "Todo municipio que reciba remesas colectivas designará una oficina que responda a las asociaciones en 30 días.",
                            "Los proyectos se preparan con quienes los usarán y mantendrán, antes de enviar dinero alguno.",
                            "El coste de un envío no superará el 3 % de la suma; donde lo supere, la autoridad publicará por qué.",
                            "Los fondos de contrapartida se anuncian con un año de antelación, con sus reglas, en los idiomas de ambas orillas."),
                    "contribución",
                    List.of("Adhesiones por grupo", "Afirmación", "Asociaciones", "Autoridades", "Desacuerdo"),
                    List.of(
                            "No compartimos la segunda afirmación. Por esperar un plan firmado por todos, un dispensario lleva dos años cerrado.",
                            "¿Por qué debería un plan a nadie la familia que envía su propio dinero?"),
                    List.of(
                            "Aminata Ejemplo, Asociación de los Dos Ríos",
                            "Jorge Ejemplo, municipio de Ejemplo",
                            "سلمى مثال"),
                    "Tres facilitadores leyeron las contribuciones, juntaron lo semejante, redactaron borradores y devolvieron cada uno a sus autores durante una semana. No se contó nada que no se hubiera dicho."),
            PortalLanguage.AR,
            new Texts(
                    "ما تبنيه التحويلات، ومن يقرر",
                    "ستة أسابيع و412 مساهمة بأربع لغات: ما اتفقت عليه الجمعيات والسلطات المحلية، وما اختلفت فيه.",
                    List.of("النقاش", "التحويلات والميزانيات المحلية، من 2 مارس إلى 12 أبريل 2026", "للاستشهاد"),
                    List.of(
                            "البيانات",
                            "باب واحد للضفتين",
                            "المال وأوجه صرفه",
                            "التأييد",
                            "رأي الأقلية",
                            "المساهمون",
                            "ملحق: كيف أُعدت هذه الخلاصة"),
                    List.of(
                            "على كل بلدية تتلقى تحويلات جماعية أن تسمي مكتبًا يجيب جمعيات المهاجرين خلال 30 يومًا.",
                            "تُعد المشاريع مع من سيستعملها ويصونها، قبل إرسال أي مال.",
                            "لا تتجاوز كلفة الإرسال 3% من المبلغ؛ وحيث تتجاوزها تنشر السلطة السبب.",
                            "يُعلن التمويل المقابل قبل سنة، مع قواعده، بلغات الضفتين."),
                    "المساهمة",
                    List.of("التأييد حسب المجموعة", "البيان", "الجمعيات", "السلطات", "الاعتراض"),
                    List.of(
                            "لا نشارك في البيان الثاني. فانتظار خطة يوقعها الجميع أبقى مستوصفًا مغلقًا سنتين.",
                            "هل تدين أسرة ترسل مالها الخاص بخطة لأحد؟"),
                    List.of("أميناتا مثال، جمعية النهرين", "Jorge Ejemplo, municipio de Ejemplo", "سلمى مثال"),
                    "قرأ ثلاثة ميسرين المساهمات، وجمعوا المتشابه منها، وصاغوا مسودات أعيدت كل منها إلى أصحابها أسبوعًا. ولم يُحسب شيء لم يُقَل."));

    private SummarySample() {}

    static PdfDocument of(PortalLanguage language) {
        Texts texts = TEXTS.get(language);
        URI address = URI.create("https://portal.example.org/" + language.code() + "/ediscussion/12/summary");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                Fact.of(texts.facts().get(0), texts.facts().get(1)),
                new Fact(
                        texts.facts().get(2),
                        List.of(
                                Span.of("M4D Portal (2026). "),
                                Span.of(texts.title(), Style.ITALIC),
                                Span.of(". "),
                                Span.link(address.toString(), address.toString()))))));
        blocks.add(Heading.of(1, texts.headings().get(0)));
        blocks.add(Heading.of(2, texts.headings().get(1)));
        blocks.add(statements(texts, 1));
        blocks.add(Heading.of(2, texts.headings().get(2)));
        blocks.add(statements(texts, 3));
        blocks.add(Heading.of(1, texts.headings().get(3)));
        blocks.add(endorsements(texts));
        blocks.add(Heading.of(1, texts.headings().get(4)));
        blocks.add(new Quote(texts.minority().stream().<Block>map(Paragraph::of).toList()));
        blocks.add(Heading.of(1, texts.headings().get(5)));
        blocks.add(Items.bullets(texts.contributors().stream().map(Item::of).toList()));
        blocks.add(Heading.of(1, texts.headings().get(6)));
        blocks.add(new Block.Note(List.of(Paragraph.of(texts.annex()))));
        return new PdfDocument(
                language,
                texts.title(),
                texts.lead(),
                List.of("Aminata Example", "سلمى مثال"),
                "M4D Portal",
                LocalDate.of(2026, 5, 4),
                address,
                blocks);
    }

    private static Block statements(Texts texts, int first) {
        List<Item> items = new ArrayList<>();
        for (int number = first; number < first + 2; number++) {
            items.add(new Item(
                    "statement-" + number,
                    Task.NONE,
                    List.of(new Paragraph(List.of(
                            Span.of(texts.statements().get(number - 1) + " ("),
                            Span.link(
                                    texts.contribution() + " " + (number * 7),
                                    "https://portal.example.org/ediscussion/12#c" + number * 7),
                            Span.of(", "),
                            Span.link(
                                    texts.contribution() + " " + (number * 11),
                                    "https://portal.example.org/ediscussion/12#c" + number * 11),
                            Span.of(")"))))));
        }
        return new Items(true, first, items);
    }

    private static Block endorsements(Texts texts) {
        List<List<List<Span>>> rows = new ArrayList<>();
        for (int number = 1; number <= texts.statements().size(); number++) {
            rows.add(List.of(
                    List.of(Span.link(String.valueOf(number), "#statement-" + number)),
                    List.of(Span.of(String.valueOf(40 - number * 3))),
                    List.of(Span.of(String.valueOf(9 - number))),
                    List.of(Span.of(String.valueOf(number * 2)))));
        }
        List<List<Span>> head = texts.endorsements().stream()
                .skip(1)
                .map(name -> List.of(Span.of(name)))
                .toList();
        return new Table(List.of(Span.of(texts.endorsements().get(0))), head, rows, true);
    }
}
