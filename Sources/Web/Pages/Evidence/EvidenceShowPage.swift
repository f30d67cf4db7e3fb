import Enforcement
import Law
import Operations

/// One piece of evidence with what proves it, checked as it is shown.
enum EvidenceShowPage {
    struct Model: Sendable {
        let piece: Evidence
        let condition: EvidenceDesk.Condition
        let record: (title: String, path: Path)?
        let entry: Int64?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, piece) = (context.say, model.piece)
        let crumbs = (model.record.map { [Crumb($0.title, $0.path)] } ?? []) + [Crumb(piece.name)]
        return Layout.page(
            title: piece.name, breadcrumbs: crumbs, context: context,
            proof: model.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(RecordHeader(
                    number: say(EvidenceText.title), title: piece.name, state: badge(model.condition, context),
                    facts: [say(piece.kind.label), context.language.fileSize(bytes: piece.size)],
                    actions: model.condition == .sound
                        ? [ActButton(say(CommonText.download), .link(Paths.evidenceFile(piece.id)), weight: .primary)] : [])))\
                \(if: model.condition != .sound, context.show(Notice(
                    .grave, say(word(model.condition)), detail: say(EvidenceText.alteredNext))))\
                \(if: model.condition == .sound && piece.isPicture, """
                    <figure class="evidence-picture"><img src="\(Paths.evidenceFile(piece.id))" alt="\(piece.name)"></figure>

                    """)\
                \(context.show(PagePart(say(CommonText.facts), context.show(facts(model, context)))))
                <p class="beside">\(say(EvidenceText.checkElsewhere))</p>
                """)
    }

    private static func word(_ condition: EvidenceDesk.Condition) -> Wording {
        switch condition {
        case .sound: EvidenceText.sound
        case .altered: EvidenceText.altered
        case .missing: EvidenceText.missing
        }
    }

    private static func badge(_ condition: EvidenceDesk.Condition, _ context: PageContext) -> StateBadge {
        StateBadge(context.say(word(condition)), condition == .sound ? .done : .grave)
    }

    private static func facts(_ model: Model, _ context: PageContext) -> FactList {
        let (say, piece) = (context.say, model.piece)
        let record = model.record.map { FactList.Fact(say(EvidenceText.belongsTo), text: $0.title, path: $0.path) }
        return FactList(
            (record.map { [$0] } ?? []) + [
                FactList.Fact(say(EvidenceText.kind), text: say(piece.kind.label)),
                FactList.Fact(say(EvidenceText.mediaType), "<code>\(piece.mediaType)</code>"),
                FactList.Fact(say(EvidenceText.capturedAt), context.time(piece.capturedAt)),
                FactList.Fact(say(EvidenceText.collector), text: piece.collector),
                FactList.Fact(say(EvidenceText.addedBy), text: piece.addedBy),
                FactList.Fact(say(EvidenceText.addedAt), context.time(piece.addedAt)),
                FactList.Fact(say(EvidenceText.digest), "<code>\(piece.digest)</code>"),
            ])
    }
}
