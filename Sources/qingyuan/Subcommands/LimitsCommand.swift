import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan limits`: the times that a region sets where the law leaves it the choice.
struct LimitsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits", abstract: "Show and enter the times that one's region sets.",
        subcommands: [List.self, Set.self])

    /// `qingyuan limits list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What counts today, and whether the nation or the region says so.")

        @OptionGroup var frame: CommandFrame
        @OptionGroup var language: LanguageOptions

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let (day, limits) = (
                        office.now.date, try await office.read { try RegionalLimitStore.limits(in: $0) }
                    )
                    for open in RegionalLimit.open(on: day) {
                        let own = limits.standing(open.id, on: day, in: person.region)
                        let row = limits.row(open.id, on: day, in: person.region) ?? open
                        if frame.output.json {
                            try Console.put(json: Line(row, own))
                        } else {
                            let said = language.chosen.say
                            let basis = own.map { "\($0.region) \($0.document)" } ?? said(row.source.citation)
                            Console.put(
                                "\(row.id.rawValue)  \(said(row.title))  \(said(row.amount.wording))  \(basis)")
                        }
                    }
                }
            }
        }

        /// One line, for programs.
        private struct Line: Encodable {
            let limit: String
            let amount: Int
            let unit: String
            let region: String?
            let document: String?

            init(_ row: TimeLimit, _ own: RegionalLimit?) {
                (limit, amount, unit) = (row.id.rawValue, row.amount.count, row.amount.unit.rawValue)
                (region, document) = (own?.region, own?.document)
            }
        }
    }

    /// `qingyuan limits set`
    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Enter the time that a region's document sets; an administrator does.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The name of the time, as `list` writes it: platform.entry.") var limit: String
        @Option(help: "How many; left out: as the region around, or the nation, has it.") var amount: Int?
        @Option(help: "Of what: \(RegionalLimit.units.map(\.rawValue).joined(separator: ", ")).")
        var unit = TimeUnit.workingDay.rawValue
        @Option(help: "The document that sets it, as it is cited.") var document: String
        @Option(
            help: "The first day of clocks that count by it, YYYY-MM-DD; today if left out.",
            transform: day)
        var from: LegalDate?
        @Option(help: "The region's code; one's own if left out.") var region: String?

        func validate() throws {
            guard TimeUnit(rawValue: unit) != nil else { throw ValidationError("no unit \(unit)") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let unit = TimeUnit(rawValue: unit) ?? .workingDay
                    let operation = SetRegionalLimit(
                        TimeLimitID(limit), in: region ?? person.region,
                        amount: try amount.map { try SetRegionalLimit.amount($0, unit) }, document: document,
                        from: from ?? office.now.date)
                    let id = try await office.perform(operation, as: person)
                    if frame.output.json { try Console.put(json: ["id": id]) } else { Console.put(id) }
                }
            }
        }
    }
}
