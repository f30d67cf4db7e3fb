package import Enforcement
import Storage

/// The common frame of the acts on one clue: load what the actor may see, check the version, take the step, write.
struct ClueAct {
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
    /// - Returns: the new version.
    @discardableResult
    func take(
        _ event: ClueEvent, facts: ClueFacts, reason: String? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> ClueVersion {
        let step = try work.advance(
            Clue.self, clue.reference, from: clue.state, on: event, facts: facts, scope: loaded.scope, reason: reason)
        let sets = columns.enumerated().map { ", \($0.element.name) = $\($0.offset + 4)" }.joined()
        let row = try work.update(
            .clue, "clue",
            "UPDATE clue SET state = $3, version = version + 1\(sets) WHERE id = $1 AND version = $2 RETURNING *",
            [clue.id, clue.version, step.to] + columns.map(\.value))
        return ClueVersion(id: clue.id, state: step.to, version: try row.get("version"))
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
