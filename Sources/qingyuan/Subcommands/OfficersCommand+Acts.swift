import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension OfficersCommand {
    /// `qingyuan officers train`.
    struct Train: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Enter training that an officer took.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The officer's sign-in name.") var user: String
        @Option(help: "The day, YYYY-MM-DD.") var heldOn: String
        @Option(help: "Class hours, 1 to 200.") var hours: Int
        @Option(help: "What it was about.") var subject: String
        @Option(help: "Who gave it.") var organiser: String

        func run() async throws {
            try await carryOut {
                guard let day = LegalDate(heldOn) else { throw ValidationError("--held-on is YYYY-MM-DD") }
                try await frame.run { office, person in
                    let officer = try await UserCommand.user(user, in: office).id
                    let record = RecordTraining(
                        officer, on: day, hours: hours, subject: subject, organiser: organiser)
                    let id = try await office.perform(record, as: person)
                    if frame.output.json {
                        try Console.put(json: ["id": id.rawValue])
                    } else {
                        Console.put(id.rawValue)
                    }
                }
            }
        }
    }

    /// `qingyuan officers withdraw`.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take back training that was entered wrongly.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The training's id, as `officers show` lists it.") var id: String
        @Option(help: "Why.") var reason: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    _ = try await office.perform(WithdrawTraining(TrainingID(id), reason: reason), as: person)
                    if frame.output.json { try Console.put(json: ["id": id]) }
                }
            }
        }
    }

    /// `qingyuan officers minimum`.
    struct Minimum: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set how many class hours a unit's officers take in a year.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "The unit, by its id, name or short name; one's own, if left out.") var unit: String?
        @Argument(help: "Class hours, 1 to 400.") var hours: Int

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    var owner = person.unitID
                    if let unit { owner = try await UnitWord.unit(unit, in: office).id }
                    _ = try await office.perform(SetTrainingMinimum(owner, hours: hours), as: person)
                    if frame.output.json {
                        try Console.put(json: Row(unit: owner.rawValue, hours: hours))
                    }
                }
            }
        }

        /// What holds now, for programs.
        private struct Row: Encodable {
            let unit: String
            let hours: Int
        }
    }
}
