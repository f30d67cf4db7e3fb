import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan warnings`: what is late, near a criminal amount or stuck in one's unit, and who hears of it when.
struct WarningsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "warnings", abstract: "Show the warnings of one's unit, who hears of them when, and set how.",
        subcommands: [Show.self, Chains.self, Set.self])

    /// `qingyuan warnings show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "The figures of one's unit, and the records behind them.")

        @OptionGroup var frame: CommandFrame
        @OptionGroup var language: LanguageOptions
        @Option(name: .long, help: "How many records of each kind at most.")
        var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    let (now, limit) = (office.now, limit)
                    let digest = try await office.read {
                        try UnitDigestStore.digest(for: person, now: now, in: $0)
                    }
                    if !frame.output.json { Console.say(language.chosen.say(digest.text)) }
                    for kind in UnitDigest.Kind.allCases {
                        let lines = try await office.read {
                            try UnitDigestStore.lines(kind, limit: limit, for: person, now: now, in: $0)
                        }
                        try put(lines, kind)
                    }
                }
            }
        }

        private func put(_ lines: [DigestLine], _ kind: UnitDigest.Kind) throws {
            for line in lines {
                let number = line.number ?? line.record.id
                if frame.output.json {
                    try Console.put(
                        json: [
                            "warning": kind.rawValue, "kind": line.record.kind.rawValue, "id": line.record.id,
                            "number": number, "what": language.chosen.say(line.what), "at": line.at.description,
                        ])
                } else {
                    let said = language.chosen.say
                    Console.put("\(said(kind.label))  \(number)  \(said(line.what))  \(line.at)")
                }
            }
        }
    }

    /// `qingyuan warnings chains`.
    struct Chains: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "chains", abstract: "Who hears of which clocks when.")

        @OptionGroup var output: OutputOptions
        @OptionGroup var language: LanguageOptions

        func run() throws {
            let said = language.chosen.say
            for chain in EscalationChain.all {
                for step in chain.steps {
                    if output.json {
                        try Console.put(json: Step(chain, step))
                    } else {
                        let readers = step.readers.map { said($0.label) }.joined(separator: ", ")
                        Console.put("\(said(chain.title))  \(said(step.point.label))  \(readers)")
                    }
                }
            }
        }

        /// One step, for programs.
        private struct Step: Encodable {
            let chain: Wording
            let clocks: [String]
            let point: EscalationPoint.Name
            let workingDays: Int?
            let readers: [EscalationReader]

            init(_ chain: EscalationChain, _ step: EscalationChain.Step) {
                (self.chain, clocks) = (chain.title, chain.names)
                (point, workingDays, readers) = (step.point.name, step.point.workingDays, step.readers)
            }
        }
    }

    /// `qingyuan warnings set`.
    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Say how one's unit is warned; its head does, or an administrator.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "The unit, by its id, name or short name; one's own, if left out.") var unit: String?
        @Option(
            name: .long, help: "From when on the head hears of clocks: yellow, today, or overdue as the chains say.")
        var headFrom = UnitWarnings.HeadFrom.overdue
        @Flag(name: .long, inversion: .prefixedNo, help: "Whether the head gets a digest each working day.")
        var digest = true

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    var owner = person.unitID
                    if let unit { owner = try await UnitWord.unit(unit, in: office).id }
                    let set = SetUnitWarnings(owner, headFrom: headFrom, digest: digest)
                    _ = try await office.perform(set, as: person)
                    if frame.output.json {
                        try Console.put(
                            json: Settings(unit: owner.rawValue, headFrom: headFrom.rawValue, digest: digest))
                    } else {
                        Console.say("\(headFrom.rawValue), digest \(digest ? "on" : "off")")
                    }
                }
            }
        }

        /// What holds now, for programs.
        private struct Settings: Encodable {
            let unit: String
            let headFrom: String
            let digest: Bool
        }
    }
}

extension UnitWarnings.HeadFrom: ExpressibleByArgument {}
