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
