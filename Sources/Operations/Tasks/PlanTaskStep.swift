package import Enforcement
import Law
import Storage

/// Where a task stands after an act.
package typealias PlanTaskVersion = RecordVersion<PlanTask>

/// The frame of the acts on one task.
typealias PlanTaskStep = ActStep<PlanTask>

extension ActStep where S == PlanTask {
    /// Takes a step and writes the state, with further columns where the act sets them.
    ///
    /// - Parameters:
    ///   - act: what is handed in with it.
    ///   - days: the days with which clocks end that it starts.
    @discardableResult
    func take(
        _ event: PlanTaskEvent, _ act: PlanTaskAct? = nil, note: String? = nil,
        days: [TimeLimitID: LegalDate] = [:], setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> PlanTaskVersion {
        var facts = loaded.facts
        facts.act = act
        var words = note
        if case .words(let text)? = act { words = words ?? text }
        if case .day(let day, let text)? = act { words = words ?? "\(day) \(text)" }
        let step = try step(event, facts: facts, reason: words, counterpart: record.unitID, days: days)
        return try write(step, setting: columns)
    }

    /// Tells the unit that has to do it.
    func tellUnit(_ topic: String, _ text: Wording) throws {
        try work.send("task.\(topic)", about: record.reference, to: record.unitID, text)
    }

    /// Tells the coordinator.
    func tellCoordinator(_ topic: String, _ text: Wording) throws {
        try work.send("task.\(topic)", about: record.reference, to: record.coordinatorID, text)
    }

    /// The supervised request that stands open; its guards have made sure that one does.
    ///
    /// - Throws: `Refusal` with `no-request`.
    func openRequest() throws -> PlanRequest {
        guard let request = loaded.request else {
            throw Refusal(
                RefusalCode("no-request"), Wording("没有未办结的督办", "No supervised request stands open"))
        }
        return request
    }
}
