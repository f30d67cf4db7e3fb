import Enforcement
import Law
import Operations

/// One clue of a list.
struct ClueRow: Encodable {
    let id: String
    let number: String
    let state: String
    let priority: String
    let source: String
    let title: String
    let people: [String]
    let due: String?
    let version: Int

    init(_ line: ClueQueue.Line) {
        let clue = line.clue
        id = clue.id.rawValue
        number = clue.number
        state = clue.state.rawValue
        priority = clue.priority.rawValue
        source = clue.source.rawValue
        title = clue.title
        people = line.people
        due = line.clock?.dueAt.description
        version = clue.version
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, priority, due ?? "-", title].joined(separator: "\t"))
    }
}

/// The file of a clue.
struct ClueSheet: Encodable {
    struct Clock: Encodable {
        let limit: String
        let due: String
        let light: String
        let outcome: String?
    }

    struct Step: Encodable {
        let event: String
        let state: String
        let at: String
        let actor: String?
        let reason: String?
        let entry: Int64
    }

    let id: String
    let number: String
    let title: String
    let summary: String
    let state: String
    let unit: String
    let people: [String]
    let report: String?
    let caseID: String?
    let mergedInto: String?
    let clocks: [Clock]
    let steps: [Step]
    let allowed: [String]
    let version: Int

    init(_ file: ClueFile) {
        let clue = file.clue
        id = clue.id.rawValue
        number = clue.number
        title = clue.title
        summary = clue.summary
        state = clue.state.rawValue
        unit = file.unitName
        people = file.people.map(\.name)
        report = file.report
        caseID = clue.caseID?.rawValue
        mergedInto = clue.mergedInto?.rawValue
        clocks = file.clocks.map {
            Clock(
                limit: $0.limitID.rawValue, due: $0.dueAt.description, light: $0.light.rawValue,
                outcome: $0.outcome?.rawValue)
        }
        steps = file.steps.map {
            Step(
                event: $0.event, state: $0.to, at: $0.at.description, actor: $0.actorName, reason: $0.reason,
                entry: $0.entry)
        }
        allowed = file.acts.filter { $0.refusal == nil }.map(\.transition.event.rawValue)
        version = clue.version
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put("\(number)  \(title)\n\(state)  \(unit)  \(people.joined(separator: ", "))  v\(version)")
        for clock in clocks { Console.put("  \(clock.limit)  \(clock.due)  \(clock.outcome ?? clock.light)") }
        for step in steps {
            Console.put("  \(step.at)  \(step.event) → \(step.state)  \(step.actor ?? "-")  #\(step.entry)")
        }
        if !allowed.isEmpty { Console.put("may: \(allowed.joined(separator: ", "))") }
    }
}
