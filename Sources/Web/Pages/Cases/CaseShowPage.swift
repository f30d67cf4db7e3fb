import Enforcement
import Law
import Operations

/// The case file.
enum CaseShowPage {
    struct Model: Sendable {
        let header: RecordHeader
        let facts: [FactList.Fact]
        /// The cases into which it was merged, off which it was split, and the other way round.
        let bonds: [FactList.Fact]
        /// What superiors were asked about jurisdiction, and what they said.
        let jurisdiction: [FactList.Fact]
        /// Who was to keep out of it, and what was decided.
        let avoidances: [FactList.Fact]
        /// The cases that ended in it.
        let taken: [CaseShowPage.Taken]
        let people: [FactList.Fact]
        let responsibility: ResponsibilityPart
        let papers: [(title: String, facts: [FactList.Fact])]
        let evidence: DataTable
        let files: RecordFiles
        let goods: DataTable
        let measures: DataTable
        let inquiries: DataTable?
        /// How far the decision is performed; empty before it is served.
        let executions: [ExecutionStanding]
        /// Lines of goods as they stood before a correction.
        let corrections: [FactList.Fact]
        let thresholds: [Assessment]
        /// What was set down for the thresholds, the last revision first.
        let sheets: [(title: String, facts: [FactList.Fact])]
        /// Where further facts are entered; nil where nobody can now, or this reader may not.
        let entry: ThresholdEntry?
        /// Whether there is an amount and nothing on file says what the conduct may be.
        let isConductUntold: Bool
        /// Penalties of the party before, as the thresholds count them.
        let earlier: [FactList.Fact]
        let timeline: [Timeline.Entry]
        let clocks: [ClockCard]
        let documents: [DocumentLink]
        /// Where documents are issued.
        let forms: Path
        let related: [FactList.Fact]
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: "\(model.header.number) \(model.header.title)",
            breadcrumbs: [Crumb(say(CaseText.cases), Paths.cases), Crumb(model.header.number)], context: context,
            proof: model.proof,
            content: """
                \(context.show(model.header))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, context.show(Timeline(model.timeline)), context),
                    facts: """
                        \(each(model.executions) { part(ExecutionText.executions, context.show($0), context) })
                        \(part(CommonText.facts, context.show(FactList(model.facts)), context))
                        \(if: !model.bonds.isEmpty, part(CaseText.bonds, context.show(FactList(model.bonds)), context))
                        \(if: !model.jurisdiction.isEmpty, part(
                            CaseText.jurisdiction, context.show(FactList(model.jurisdiction)), context))
                        \(if: !model.avoidances.isEmpty, part(
                            AvoidanceText.part, context.show(FactList(model.avoidances)), context))
                        \(part(CommonText.people, context.show(FactList(model.people)), context))
                        \(context.show(PagePart(
                            say(ResponsibilityText.part), anchor: "responsibility",
                            context.show(model.responsibility))))
                        \(part(CommonText.evidence, context.show(model.evidence), context))
                        \(context.show(PagePart(
                            say(EvidenceText.capturedFiles), anchor: "files", context.show(model.files))))
                        \(part(GoodsText.goods, goods(model, context), context))
                        \(if: !model.taken.isEmpty, part(CaseText.taken, taken(model.taken, context), context))
                        \(model.inquiries.map { part(InquiryText.inquiries, context.show($0), context) })\
                        \(part(MeasureText.measures, context.show(model.measures), context))
                        \(if: !model.thresholds.isEmpty || !model.sheets.isEmpty, context.show(PagePart(
                            say(ThresholdText.panel), anchor: "thresholds", thresholds(model, context))))
                        \(if: model.isConductUntold, part(ThresholdText.panel, context.show(Notice(
                            .quiet, say(ThresholdText.untold), detail: say(ThresholdText.untoldNext))), context))
                        \(if: !model.papers.isEmpty, part(CaseText.papers, papers(model, context), context))
                        """,
                    side: side(model, context))))
                """)
    }

    private static func part(_ title: Wording, _ content: HTML, _ context: PageContext) -> HTML {
        context.show(PagePart(context.say(title), content))
    }

    private static func papers(_ model: Model, _ context: PageContext) -> HTML {
        each(model.papers) { paper in "<h3>\(paper.title)</h3>\(context.show(FactList(paper.facts)))" }
    }

    private static func goods(_ model: Model, _ context: PageContext) -> HTML {
        """
        \(context.show(model.goods))\(if: !model.corrections.isEmpty, """
            <details class="ledger-note"><summary>\(context.say(GoodsText.history))</summary>\
            \(context.show(FactList(model.corrections)))</details>
            """)
        """
    }

    private static func thresholds(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        return """
            <p class="lead">\(say(ThresholdText.panelLead)) \
            \(model.entry.map { "<a href=\"\($0.path)\">\(say(ThresholdText.setDownAct))</a>" as HTML })</p>\
            \(if: !model.earlier.isEmpty, """
                <h3>\(say(CaseText.earlierPenalties))</h3>\(context.show(FactList(model.earlier)))
                """)\
            \(each(Array(model.sheets.prefix(1))) { sheet in
                "<h3>\(sheet.title)</h3>\(context.show(FactList(sheet.facts)))"
            })\
            \(if: model.sheets.count > 1, """
                <details class="ledger-note"><summary>\(say(ThresholdText.versions))</summary>\
                \(each(Array(model.sheets.dropFirst())) { sheet in
                    "<h3>\(sheet.title)</h3>\(context.show(FactList(sheet.facts)))"
                })</details>
                """)\
            \(context.show(model.thresholds.map { answer in
                ThresholdPanel(answer) { model.entry?.field(of: $0, for: answer.crime) }
            }))
            """
    }

    private static func side(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let clocks = model.clocks.isEmpty ? "<p>\(say(CaseText.noClocks))</p>" : context.show(model.clocks)
        let documents: HTML =
            model.documents.isEmpty
            ? "<p>\(say(CaseText.noDocuments))</p>" : context.show(DocumentList(model.documents))
        return """
            \(part(CommonText.clocks, clocks, context))
            \(part(CommonText.documents, """
                \(documents)<p><a href="\(model.forms)">\(say(FormText.forms))</a></p>
                """, context))
            \(if: !model.related.isEmpty, part(CommonText.related, context.show(FactList(model.related)), context))
            """
    }
}
