import Enforcement
import Law
import Operations

/// What was done to a record, in the words of its procedure.
enum RecordTimeline {
    /// The steps as a timeline, the latest first.
    static func entries<S: Procedural>(
        _ steps: [RecordStep], of subject: S.Type, documents: [DocumentStore.Line], context: PageContext
    ) -> [Timeline.Entry] {
        steps.map { step in
            let event = S.Event(rawValue: step.event)?.label ?? RecordTimeline.opened
            let issued = documents.first { $0.issuedAt == step.at && issues(step, subject, $0.form) }
            return Timeline.Entry(
                act: context.say(event),
                actor: [step.actorName, step.unitName].compactMap(\.self).joined(separator: " · "), moment: step.at,
                source: step.source, note: step.reason, document: issued.map { DocumentLink($0, context) },
                proof: ProofLine(entry: Int(step.entry), path: Paths.ledgerEntry(step.entry)))
        }
    }

    /// The first step of every record.
    private static let opened = Wording("登记", "Registered")

    private static func issues<S: Procedural>(_ step: RecordStep, _ subject: S.Type, _ form: DocumentForm) -> Bool {
        guard let from = step.from.flatMap(S.State.init), let event = S.Event(rawValue: step.event) else {
            return false
        }
        return S.procedure.transition(from: from, on: event)?.documents.contains(form) ?? false
    }
}

/// The buttons of a record's procedure: the acts one may do now, and those that are not yet possible with the reason.
enum RecordActs {
    struct Buttons {
        let first: [ActButton]
        let more: [ActButton]
    }

    /// What is offered before what: an act that takes the record onward, one that leaves it where it is, one that gives it up.
    private enum Rank: CaseIterable {
        case onward, aside, wayOut
    }

    /// The buttons of the acts on a record, in the order of the kind's own list; several events may share one act.
    static func buttons<S: ActPages>(
        _ acts: [AvailableAct<S>], on id: RecordID<S.Tag>, context: PageContext
    ) -> Buttons {
        var open: [(button: ActButton, rank: Rank)] = []
        var closed: [ActButton] = []
        // Which act each step belongs to is looked up once a step, not once a step and act.
        let offered = Dictionary(
            acts.compactMap { act in S.act(for: act.transition.event).map { ($0.noun, act) } }
        ) { first, _ in first }
        for target in S.acts {
            guard let act = offered[target.noun] else { continue }
            let label = context.say(target.title)
            if let refusal = act.refusal {
                closed.append(ActButton(label, .disabled(reason: context.say(refusal.message))))
            } else {
                let moves = act.transition.from != act.transition.to
                open.append(
                    (
                        ActButton(label, .link(S.path(id, target.noun))),
                        target.isWayOut ? .wayOut : moves ? .onward : .aside
                    ))
            }
        }
        let ordered = Rank.allCases.flatMap { rank in open.filter { $0.rank == rank } }
        let first = ordered.prefix(2).enumerated().map { place, act in
            let isMain = place == 0 && act.rank != .wayOut
            return ActButton(act.button.label, act.button.way, weight: isMain ? .primary : .ordinary)
        }
        return Buttons(first: first, more: ordered.dropFirst(2).map(\.button) + closed)
    }
}

extension DocumentLink {
    /// A document that was issued.
    init(_ line: DocumentStore.Line, _ context: PageContext) {
        self.init(
            context.say(line.form.title), Paths.document(line.id), number: line.number, issued: line.issuedAt.date)
    }
}
