import Enforcement
import Law
import Operations

/// An act that can be taken on several clues at once.
enum ClueBulkAct: String, CaseIterable, Sendable {
    case triage, assignment, merger

    var event: ClueEvent {
        switch self {
        case .triage: .triage
        case .assignment: .assign
        case .merger: .merge
        }
    }

    /// Whether the roles of a person hold the duty at all.
    func isOpen(to actor: Actor) -> Bool {
        Authority.reach(of: event == .assign ? .clueAssign : .clueTriage, for: actor) != nil
    }
}

/// The clues that were ticked, as the person may see them now.
struct ClueSelection: Sendable {
    /// The most clues of one selection: a page of the queue.
    static let limit = PageSize.rows

    let act: ClueBulkAct
    let files: [ClueFile]
    let officers: [AssignableOfficer]

    /// The unit of all of them; nil where they belong to several.
    var unit: UnitID? { Set(files.map(\.clue.unitID)).count == 1 ? files.first?.clue.unitID : nil }

    /// Whether the act is for clues of one unit and these are of several.
    var isMixed: Bool { act != .triage && unit == nil && !files.isEmpty }

    /// What stands against the act on one of them; nil where it can be taken.
    func refusal(of file: ClueFile, by actor: Actor, at now: Moment) -> Refusal? {
        if let act = file.act(act.event) { return act.refusal }
        do throws(Refusal) {
            _ = try Clue.procedure.advance(
                file.clue.state, on: act.event, facts: ClueFacts(), scope: file.scope, by: actor, at: now)
            return nil
        } catch {
            return error
        }
    }

    /// Loads what was ticked; what is out of sight or gone is left out.
    static func load(_ act: ClueBulkAct, _ ids: [ClueID], _ visit: Visit) async throws -> ClueSelection {
        let (actor, now) = (try visit.actor(), visit.now)
        let wanted = ids.reduce(into: [ClueID]()) { if !$0.contains($1) { $0.append($1) } }.prefix(limit)
        return try await visit.house.office.read { access in
            let files = try wanted.compactMap { id in
                do {
                    return try ClueFile(id, for: actor, at: now, yellow: .third, in: access)
                } catch let refusal as Refusal where refusal.code == .notFound {
                    return nil
                }
            }
            let unit = Set(files.map(\.clue.unitID)).count == 1 ? files.first?.clue.unitID : nil
            let officers = act == .assignment ? try unit.map { try ClueStore.officers(of: $0, in: access) } : nil
            return ClueSelection(act: act, files: files, officers: officers ?? [])
        }
    }

    /// The questions, asked once for all of them.
    func fields(_ asking: FormAsking) -> [FormField] {
        switch act {
        case .triage, .assignment:
            let questions = Clue.act(for: act.event)?.questions ?? []
            let today = asking.context.now.date
            let open = officers.filter { $0.isAssignable(on: today) }.map { $0.choice(on: today) }
            return questions.flatMap {
                ActFields(asking: asking).fields(of: $0, options: act == .assignment ? open : nil)
            }
        case .merger:
            let open = files.filter { !Clue.procedure.finalStates.contains($0.clue.state) }
            return [
                asking.radio(
                    "into", ClueText.target,
                    open.map { .init($0.clue.id.rawValue, "\($0.clue.number) \($0.clue.title)") })
            ]
        }
    }

    /// The act on each clue as answered; nil where an answer is wrong. The clue into which the others are merged stays as
    /// it is.
    func steps(_ form: inout FormReader) -> (act: Act<Clue>, answers: Answers, clues: [(file: ClueFile, version: Int)])?
    {
        guard let act = Clue.act(for: act.event) else { return nil }
        let answers = ActFields.answers(to: act, in: form)
        let faults = act.faults(answers)
        let versions = Dictionary(
            form.all("clue").compactMap { ClueSelection.chosen($0) }, uniquingKeysWith: { first, _ in first })
        for fault in faults {
            form.refuse(fault.name == "officers" ? ActFields<Clue>.lead : fault.name, fault.code, fault.message)
        }
        guard faults.isEmpty else { return nil }
        let target = self.act == .merger ? answers["into"].first : nil
        let chosen = files.filter { $0.clue.id.rawValue != target }
        return (act, answers, chosen.map { ($0, versions[$0.clue.id] ?? $0.clue.version) })
    }

    /// A clue with the version the person has seen, as the form carries it: `01KAM…:3`.
    static func text(_ clue: Clue) -> String { "\(clue.id):\(clue.version)" }

    private static func chosen(_ text: String) -> (ClueID, Int)? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let version = Int(parts[1]) else { return nil }
        return (ClueID(String(parts[0])), version)
    }

    /// The ids in what a form carries.
    static func ids(_ texts: [String]) -> [ClueID] {
        texts.map { ClueID(String($0.prefix { $0 != ":" })) }
    }
}
