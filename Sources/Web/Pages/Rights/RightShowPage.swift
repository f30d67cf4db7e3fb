import Enforcement
import Law
import Operations

/// One right: what it says, who may sell under it, where it was found.
enum RightShowPage {
    struct Model: Sendable {
        let shown: RightStore.Shown
        let day: LegalDate
        let proof: Int?
        /// What the form for a seller holds, where it comes back with mistakes.
        var sellerForm = FormReader()
        /// The same for a picture.
        var fileForm = FormReader()
        /// The same for an official host.
        var hostForm = FormReader()
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let right = model.shown.right
        let say = context.say
        return Layout.page(
            title: right.mark, breadcrumbs: [Crumb(say(RightText.rights), Paths.rights), Crumb(right.mark)],
            context: context, proof: model.proof.map { ProofLine(entry: $0, path: Paths.ledger) },
            content: """
                \(context.show(header(model, context)))
                \(context.show(RecordColumns(
                    timeline: .empty,
                    facts: context.show(PagePart(say(CommonText.facts), context.show(FactList(facts(model, context)))))
                        + context.show(PagePart(say(PhotoText.pictures), anchor: "files", files(model, context))),
                    side: context.show(PagePart(say(RightText.sellers), anchor: "sellers", sellers(model, context)))
                        + context.show(PagePart(say(RightText.hosts), anchor: "hosts", hosts(model, context))))))
                \(context.show(PagePart(say(RightText.findings), anchor: "findings", findings(model, context))))
                """)
    }

    private static func header(_ model: Model, _ context: PageContext) -> RecordHeader {
        let right = model.shown.right
        let mayChange = model.shown.mayWrite && !right.revoked
        return RecordHeader(
            number: right.registrationNumber, title: right.mark, state: StateBadge(right, on: model.day, in: context),
            facts: [context.say(right.kind.label), right.holder],
            actions: mayChange
                ? [
                    ActButton(context.say(CommonText.edit), .link(Paths.rightEdit(right.id)), weight: .primary),
                    ActButton(context.say(RightText.strikeOff), .link(Paths.rightRevocation(right.id))),
                ] : [])
    }

    private static func facts(_ model: Model, _ context: PageContext) -> [FactList.Fact] {
        let right = model.shown.right
        let say = context.say
        let classes = right.classes.compactMap(NiceClass.init).map { "\($0.number) \(say($0.label))" }
        var facts: [FactList.Fact] = [
            .init(say(RightText.kind), text: say(right.kind.label)),
            .init(say(RightText.aliases), text: right.aliases.isEmpty ? nil : list(right.aliases, context)),
            .init(say(RightText.classes), text: classes.isEmpty ? nil : list(classes, context)),
            model.shown.holder.map { .init(say(RightText.holder), text: right.holder, path: Paths.subject($0)) }
                ?? .init(say(RightText.holder), text: right.holder.isEmpty ? nil : right.holder),
            .init(say(RightText.holderCode), text: right.holderCode),
            .init(say(RightText.validity), text: validity(right, context)),
            .init(say(RightText.referencePrice), text: right.referencePrice.map(context.language.money)),
            .init(say(RightText.keptBy), text: model.shown.unitName),
        ]
        if let revocation = right.revocation { facts.insert(.init(say(RightText.revocation), text: revocation), at: 0) }
        return facts
    }

    private static func list(_ words: [String], _ context: PageContext) -> String {
        words.joined(separator: context.language == .zh ? "、" : ", ")
    }

    private static func validity(_ right: Right, _ context: PageContext) -> String? {
        guard right.validFrom != nil || right.validUntil != nil else { return nil }
        let ends = [right.validFrom, right.validUntil].map { $0.map(context.language.date) ?? "…" }
        return ends.joined(separator: context.language == .zh ? "至" : " – ")
    }

    private static func findings(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard !model.shown.findings.isEmpty else { return "<p class=\"hint\">\(say(RightText.noFindings))</p>" }
        let table = DataTable(
            caption: say(RightText.findings),
            columns: [
                .init(say(RightText.listing)), .init(say(RightText.why)), .init(say(CommonText.score), isNumber: true),
                .init(say(RightText.capturedAt)),
            ],
            rows: model.shown.findings.map { found in
                DataTable.Row(
                    id: found.listing.rawValue, path: Path("listings", found.listing.rawValue),
                    cells: [
                        "\(found.title)", "\(say(found.reason))", "\(Int((found.score * 100).rounded()))",
                        context.time(found.capturedAt),
                    ])
            }, emptyState: EmptyState("", next: ""))
        return """
            <p class="hint">\(say(RightText.foundIn(context.language.count(model.shown.listings))))</p>\(context.show(table))
            """
    }
}
