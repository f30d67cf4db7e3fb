import Enforcement
import Law
import Operations

/// The file of a clue.
enum ClueShowPage {
    struct Model: Sendable {
        let header: RecordHeader
        let facts: [FactList.Fact]
        let report: [FactList.Fact]
        let listings: DataTable
        let rights: DataTable?
        let files: RecordFiles
        let samePictures: SamePictureList
        let timeline: [Timeline.Entry]
        let clocks: [ClockCard]
        let people: [FactList.Fact]
        /// Other clues that may be about the same matter.
        let duplicates: [FactList.Fact]
        let related: [FactList.Fact]
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: "\(model.header.number) \(model.header.title)",
            breadcrumbs: [Crumb(say(ClueText.clues), Paths.clues), Crumb(model.header.number)], context: context,
            proof: model.proof,
            content: """
                \(context.show(model.header))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, context.show(Timeline(model.timeline)), context),
                    facts: main(model, context), side: side(model, context))))
                """)
    }

    private static func main(_ model: Model, _ context: PageContext) -> HTML {
        """
        \(part(CommonText.facts, context.show(FactList(model.facts)), context))
        \(if: !model.report.isEmpty, part(ClueText.report, context.show(FactList(model.report)), context))
        \(part(ClueText.listings, context.show(model.listings), context))
        \(model.rights.map { part(ClueText.rights, context.show($0), context) })
        \(context.show(PagePart(context.say(EvidenceText.capturedFiles), anchor: "files", context.show(model.files))))
        \(context.show(model.samePictures))
        """
    }

    private static func side(_ model: Model, _ context: PageContext) -> HTML {
        let clocks: HTML =
            model.clocks.isEmpty ? "<p>\(context.say(ClueText.noClocks))</p>" : context.show(model.clocks)
        return """
            \(part(CommonText.clocks, clocks, context))
            \(part(CommonText.people, context.show(FactList(model.people)), context))
            \(if: !model.duplicates.isEmpty, part(ClueText.duplicates, context.show(FactList(model.duplicates)), context))
            \(if: !model.related.isEmpty, part(CommonText.related, context.show(FactList(model.related)), context))
            """
    }

    private static func part(_ title: Wording, _ content: HTML, _ context: PageContext) -> HTML {
        context.show(PagePart(context.say(title), content))
    }
}
