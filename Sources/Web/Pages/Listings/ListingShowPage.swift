import Law

/// A listing: its own text with the findings marked, what speaks for and against it, its evidence, and the verdict.
enum ListingShowPage {
    struct Model: Sendable {
        let header: RecordHeader
        let queue: Path
        let findings: FindingView
        let hasFindings: Bool
        let verdict: VerdictForm?
        let signals: SignalList
        let facts: [FactList.Fact]
        let evidence: [EvidenceList.Item]
        let addEvidence: FormPage?
        let samePictures: SamePictureList
        let verdicts: [Timeline.Entry]
        let clues: [FactList.Fact]
        let proof: ProofLine?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: model.header.title,
            breadcrumbs: [Crumb(say(ListingText.monitoring), model.queue), Crumb(model.header.number)],
            context: context, proof: model.proof,
            content: """
                \(context.show(model.header))\
                \(context.show(PagePart(say(ListingText.finding), anchor: "findings", findings(model, context))))\
                \(model.verdict.map { context.show(PagePart(say(ListingText.verdict), anchor: "verdict", context.show($0))) })\
                \(context.show(RecordColumns(
                    timeline: context.show(PagePart(say(ListingText.verdicts), verdicts(model, context))),
                    facts: context.show(PagePart(say(CommonText.facts), context.show(FactList(model.facts))))
                        + evidence(model, context),
                    side: side(model, context))))
                """)
    }

    private static func findings(_ model: Model, _ context: PageContext) -> HTML {
        guard !model.hasFindings else { return context.show(model.findings) }
        let none = EmptyState(context.say(ListingText.noFindings), next: context.say(ListingText.noFindingsNext))
        return context.show(model.findings) + context.show(none)
    }

    private static func verdicts(_ model: Model, _ context: PageContext) -> HTML {
        model.verdicts.isEmpty
            ? "<p class=\"beside\">\(context.say(ListingText.noVerdicts))</p>" : context.show(Timeline(model.verdicts))
    }

    private static func evidence(_ model: Model, _ context: PageContext) -> HTML {
        let none = EmptyState(context.say(EvidenceText.none), next: context.say(EvidenceText.noneNext))
        let list = model.evidence.isEmpty ? context.show(none) : context.show(EvidenceList(model.evidence))
        let add: HTML? = model.addEvidence.map { form in
            """
            <details class="disclosure"\(if: form.hasErrors, " open")><summary>\(context.say(EvidenceText.add))</summary>
            \(context.show(form))</details>
            """
        }
        return context.show(PagePart(context.say(CommonText.evidence), anchor: "evidence", "\(list)\(add)"))
            + context.show(model.samePictures)
    }

    private static func side(_ model: Model, _ context: PageContext) -> HTML {
        let clues = PagePart(context.say(ListingText.relatedClues), context.show(FactList(model.clues)))
        return
            "\(if: !model.signals.isEmpty, context.show(PagePart(context.say(ListingText.signals), context.show(model.signals))))"
            + "\(if: !model.clues.isEmpty, context.show(clues))"
    }
}

extension FormPage {
    /// Whether any answer is to be mended.
    var hasErrors: Bool { groups.flatMap(\.fields).contains { $0.error != nil } }
}
