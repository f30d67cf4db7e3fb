import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan officers`: certificates and training of enforcement officers.
struct OfficersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officers", abstract: "Show officers with certificates, cases and training, and enter training.",
        subcommands: [
            List.self, Show.self, Certificates.self, Record.self, Train.self, Withdraw.self, Minimum.self,
        ])

    /// `qingyuan officers list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the officers one may see, with the class hours of a year.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "The year; this one, if left out.") var year: Int?
        @Option(help: "Only officers of this unit, by its id, name or short name.") var unit: String?
        @Flag(help: "Only officers who lack hours or have no good certificate.") var lacking = false

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let year = try OfficersCommand.checked(year, office)
                    var only: UnitID?
                    if let unit { only = try await UnitWord.unit(unit, in: office).id }
                    var last: String?
                    repeat {
                        let lines = try await office.read { [last, only] in
                            try OfficerStore.lines(
                                year: year, unit: only, after: last, limit: 200, for: person, in: $0)
                        }
                        for line in lines { try put(line, on: office.now.date) }
                        last = lines.count == 200 ? lines.last?.signInName : nil
                    } while last != nil
                }
            }
        }

        private func put(_ line: OfficerLine, on today: LegalDate) throws {
            let certificate = line.certificate(on: today)
            let isGood = certificate?.isValid(on: today) ?? false
            guard !lacking || !isGood || line.missing > 0 else { return }
            let row = Row(
                id: line.id.rawValue, signInName: line.signInName, name: line.name, unit: line.unitName,
                certificate: certificate?.certificateNumber, isGood: isGood, hours: line.hours,
                least: line.minimum.hours)
            guard !frame.output.json else { return try Console.put(json: row) }
            let least = row.least.map { "/\($0)" } ?? ""
            Console.put(
                "\(row.signInName)  \(row.name)  \(row.unit)  \(row.certificate ?? "-") \(isGood ? "good" : "not good")"
                    + "  \(row.hours)\(least) h")
        }

        /// One officer, for programs.
        private struct Row: Encodable {
            let id: String
            let signInName: String
            let name: String
            let unit: String
            let certificate: String?
            let isGood: Bool
            let hours: Int
            let least: Int?
        }
    }

    /// `qingyuan officers show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the training of an officer in a year.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "The year; this one, if left out.") var year: Int?
        @Argument(help: "The officer's sign-in name.") var user: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let year = try OfficersCommand.checked(year, office)
                    let id = try await UserCommand.user(user, in: office).id
                    let file = try await office.read {
                        try OfficerStore.file(id, year: year, for: person, in: $0)
                    }
                    for training in file.trainings { try put(training) }
                    let least = file.line.minimum.hours.map { "/\($0)" } ?? ""
                    if !frame.output.json { Console.say("\(file.line.name)  \(year)  \(file.line.hours)\(least) h") }
                }
            }
        }

        private func put(_ training: Training) throws {
            if frame.output.json {
                return try Console.put(
                    json: Row(
                        id: training.id.rawValue, heldOn: training.heldOn, hours: training.hours,
                        subject: training.subject, organiser: training.organiser, withdrawn: training.withdrawn))
            }
            let state = training.withdrawn.map { "  (taken back: \($0))" } ?? ""
            Console.put(
                "\(training.id)  \(training.heldOn)  \(training.hours) h  \(training.subject)  "
                    + "\(training.organiser)\(state)")
        }

        /// One training, for programs.
        private struct Row: Encodable {
            let id: String
            let heldOn: LegalDate
            let hours: Int
            let subject: String
            let organiser: String
            let withdrawn: String?
        }
    }

    /// The year that is asked for, else the present one.
    static func checked(_ year: Int?, _ office: Office) throws -> Int {
        let year = year ?? office.now.date.year
        guard OfficerStore.years.contains(year) else { throw ValidationError("--year is 2000 to 2100") }
        return year
    }
}
