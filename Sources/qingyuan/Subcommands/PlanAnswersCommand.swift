import ArgumentParser
import Enforcement
import Law
import Operations

/// `qingyuan plan answers PLAN --to HIGHER`.
struct PlanAnswersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answers", abstract: "See and settle which measures of a plan answer which of a plan above.",
        discussion: """
            With --to, lists the measures of the plan above, each with what was confirmed (=) and what the words suggest (?). \
            With --confirm M:H, measure M of the plan answers measure H of the one above; with --end, a confirmed answer is \
            taken back and stays on file. Without any of them, lists which plans below answer each measure of this one.
            """)

    @OptionGroup var frame: CommandFrame
    @Argument(help: "The plan's id or number.") var plan: String
    @Option(name: .customLong("to"), help: "The plan above, by id or number.") var higher: String?
    @Option(help: ArgumentHelp("Confirm a pair of measures' ids.", valueName: "measure:higher")) var confirm: [String] =
        []
    @Option(help: ArgumentHelp("Take a confirmed answer back.", valueName: "answer")) var end: String?
    @Option(help: "So that a command run twice confirms once.") var key: String?

    func validate() throws {
        guard confirm.isEmpty || higher != nil else { throw ValidationError("--confirm needs --to") }
        guard confirm.allSatisfy({ $0.split(separator: ":").count == 2 }) else {
            throw ValidationError("--confirm is written as MEASURE:HIGHER")
        }
    }

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                let (name, above) = (plan, higher)
                let (id, upper) = try await office.read { access in
                    (
                        try PlanStore.named(name, for: actor, in: access),
                        try above.map { try PlanStore.named($0, for: actor, in: access) }
                    )
                }
                if let end { _ = try await office.perform(EndAnswer(id, end), as: actor) }
                if let upper, !confirm.isEmpty {
                    let pairs = confirm.map { $0.split(separator: ":").map(String.init) }
                        .map { ConfirmAnswers.Pair($0[0], $0[1]) }
                    let count = try await office.perform(ConfirmAnswers(id, to: upper, pairs), as: actor, key: key)
                    Console.say("confirmed \(count)")
                }
                try await show(id, upper, office, actor)
            }
        }
    }

    private func show(_ id: PlanID, _ upper: PlanID?, _ office: Office, _ actor: Actor) async throws {
        if let upper {
            let answers = try await office.read { try PlanAnswers.read(id, to: upper, for: actor, in: $0) }
            for row in answers.rows { try HigherRow(row, answers).put(frame.output) }
        } else {
            let coverage = try await office.read { access in
                _ = try PlanStore.load(id, for: actor, in: access)
                return try PlanAnswers.coverage(of: id, in: access)
            }
            for measure in coverage.measures {
                try CoveredRow(measure, coverage.below[measure.id] ?? []).put(frame.output)
            }
        }
    }
}

/// A measure of the plan above.
private struct HigherRow: Encodable {
    struct Pair: Encodable {
        let answer: String?
        let measure: String
        let title: String
        let likeness: Int?
    }

    let id: String
    let number: String
    let title: String
    let confirmed: [Pair]
    let proposed: [Pair]

    init(_ row: PlanAnswers.Row, _ answers: PlanAnswers) {
        func title(_ id: String) -> String { answers.measures[id].map { "\($0.number) \($0.title)" } ?? "" }
        (id, number, self.title) = (row.measure.id, row.measure.number, row.measure.title)
        confirmed = row.confirmed.map {
            Pair(answer: $0.id, measure: $0.measureID, title: title($0.measureID), likeness: nil)
        }
        proposed = row.proposed.map {
            Pair(answer: nil, measure: $0.measureID, title: title($0.measureID), likeness: $0.likeness)
        }
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put("\(id)\t\(number) \(title)")
        for pair in confirmed { Console.put("  = \(pair.measure)\t\(pair.title)\t\(pair.answer ?? "")") }
        for pair in proposed { Console.put("  ? \(pair.measure)\t\(pair.title)\t\((pair.likeness ?? 0) / 10)%") }
    }
}

/// A measure with the plans below that answer it.
private struct CoveredRow: Encodable {
    struct Below: Encodable {
        let plan: String
        let number: String
        let unit: String
        let answers: Int
    }

    let id: String
    let number: String
    let title: String
    let plans: [Below]

    init(_ measure: ReviewedMeasure, _ below: [PlanAnswers.Coverage.Below]) {
        (id, number, title) = (measure.id, measure.number, measure.title)
        plans = below.map {
            Below(plan: $0.plan.rawValue, number: $0.number, unit: $0.unitName, answers: $0.answers)
        }
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        let below = plans.map { "\($0.number) \($0.unit) (\($0.answers))" }.joined(separator: "; ")
        Console.put("\(id)\t\(number) \(title)\t\(below.isEmpty ? "-" : below)")
    }
}
