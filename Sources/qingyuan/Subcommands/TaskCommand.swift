import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan task`: everything the pages do with a task of a plan, through the same operations.
struct TaskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task", abstract: "List, show and work the tasks of plans.",
        discussion:
            "A task is named by its id or its number. An act is taken on the task as it stands, or with --version on that version only.",
        subcommands: [List.self, ShowCommand<PlanTaskFile>.self, ActCommand<PlanTask>.self, TaskFileCommand.self])

    /// `qingyuan task list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the tasks one may see, the next due first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only tasks in this state.") var state: PlanTaskState?
        @Option(help: "Only tasks of this plan, by its id or number.") var plan: String?
        @Option(help: "Only tasks of this unit, by its id, name or short name.") var unit: String?
        @Flag(help: "Only tasks of one's own unit.") var mine = false
        @Flag(help: "Only tasks whose day has passed.") var overdue = false
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
            if mine, unit != nil { throw ValidationError("--mine and --unit say the same thing twice") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let today = office.now.date
                    var filter = PlanTaskList.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.light = overdue ? .red : nil
                    filter.unit = mine ? actor.unitID : nil
                    filter.limit = limit
                    let (asked, plan, unit) = (filter, plan, unit)
                    let lines = try await office.read { access in
                        var filter = asked
                        filter.plan = try plan.map {
                            try PlanStore.named($0, for: actor, in: access)
                        }
                        if let unit {
                            filter.unit = UnitID(
                                try PlanTaskInHand.find(unit, of: .unit, for: actor, in: access) ?? unit)
                        }
                        return try PlanTaskList.lines(filter, for: actor, today: today, in: access)
                    }
                    for line in lines { try TaskRow(line).put(frame.output) }
                }
            }
        }
    }
}

/// One task of a list.
private struct TaskRow: Encodable {
    let id: String
    let number: String
    let state: String
    let light: String?
    let due: String
    let role: String
    let unit: String
    let title: String

    init(_ line: PlanTaskList.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        light = line.light?.rawValue
        due = line.record.dueOn.description
        role = line.record.role.rawValue
        unit = line.unitName
        title = line.record.title
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, light ?? "-", due, role, unit, title].joined(separator: "\t"))
    }
}

extension PlanTaskState: ExpressibleByArgument {}
