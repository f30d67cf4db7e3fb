package import Enforcement
import Law
import Storage

/// The common frame of the acts on one clue: load what the actor may see, check the version, take the step, write.
struct ClueAct {
    /// The most characters of a reason or a report.
    static let textLimit = 4_000

    let loaded: ClueStore.Loaded
    let work: Work

    var clue: Clue { loaded.clue }

    /// - Throws: `Refusal`: `notFound`, `versionConflict` where the actor has read an older version.
    init(_ id: ClueID, version: Int, in work: Work) throws {
        self.loaded = try ClueStore.load(id, for: work.actor, in: work.access)
        self.work = work
        guard loaded.clue.version == version else { throw Refusal.versionConflict(.clue) }
    }

    /// Takes a step and writes the state, with further columns where the act sets them.
    ///
    /// - Parameter columns: column name and value, written in this order.
    /// - Returns: where the clue stands now.
    @discardableResult
    func take(
        _ event: ClueEvent, facts: ClueFacts, reason: String? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> ClueVersion {
        try write(try step(event, facts: facts, reason: reason), setting: columns)
    }

    /// Takes a step, with its clocks and its row; the state is still to be written.
    func step(_ event: ClueEvent, facts: ClueFacts, reason: String? = nil) throws -> Step<Clue> {
        if let reason, reason.count > ClueAct.textLimit {
            throw Refusal.invalid("reason", Wording("不超过4000字", "At most 4,000 characters"))
        }
        return try work.advance(
            Clue.self, clue.reference, from: clue.state, on: event, facts: facts, scope: loaded.scope, reason: reason)
    }

    /// Writes the state that a step led to.
    @discardableResult
    func write(
        _ step: Step<Clue>, setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> ClueVersion {
        let sets = columns.enumerated().map { ", \($0.element.name) = $\($0.offset + 4)" }.joined()
        let row = try work.update(
            .clue, "clue",
            "UPDATE clue SET state = $3, version = version + 1\(sets) WHERE id = $1 AND version = $2 RETURNING *",
            [clue.id, clue.version, step.to] + columns.map(\.value))
        return ClueVersion(id: clue.id, state: step.to, version: try row.get("version"))
    }

    /// Tells every unit that dispatched this clue, or one that was merged into it, what became of it.
    ///
    /// - Source: 国发〔2017〕14号: who receives a clue checks it and reports back to who sent it.
    func report(_ topic: String, _ outcome: Wording) throws {
        for origin in try ClueStore.origins(of: clue.id, in: work.access) where origin.unit != clue.unitID {
            try work.send(
                topic, about: RecordReference(.clue, origin.clue.rawValue), to: origin.unit,
                Wording("您单位移送的线索“\(origin.title)”\(outcome.zh)", "Your clue “\(origin.title)” \(outcome.en)"))
        }
    }
}

/// Where a clue stands after an act.
package struct ClueVersion: Codable, Sendable, Equatable {
    package let id: ClueID
    package let state: ClueState
    package let version: Int

    package init(id: ClueID, state: ClueState, version: Int) {
        self.id = id
        self.state = state
        self.version = version
    }
}
