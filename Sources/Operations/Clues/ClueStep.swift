package import Enforcement
import Law
import Storage

/// Where a clue stands after an act.
package typealias ClueVersion = RecordVersion<Clue>

/// The frame of the acts on one clue.
typealias ClueStep = ActStep<Clue>

extension ActStep where S == Clue {
    var clue: Clue { loaded.record }

    /// Takes a step and writes the state, with further columns where the act sets them.
    @discardableResult
    func take(
        _ event: ClueEvent, facts: ClueFacts, reason: String? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> ClueVersion {
        try write(try step(event, facts: facts, reason: reason), setting: columns)
    }

    /// Tells every unit that dispatched this clue, or one that was merged into it, what became of it.
    ///
    /// - Source: 国发〔2017〕14号: who receives a clue checks it and reports back to who sent it.
    func report(_ topic: String, _ outcome: Wording) throws {
        for origin in try ClueStore.origins(of: clue.id, in: work.access) where origin.unit != clue.unitID {
            try work.send(
                topic, about: RecordReference(.clue, origin.clue.rawValue), to: origin.unit,
                Wording("您单位移送的线索\(origin.title.quoted)\(outcome.zh)", "Your clue \(origin.title.quoted) \(outcome.en)")
            )
        }
    }
}
