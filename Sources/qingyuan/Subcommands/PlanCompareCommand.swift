import ArgumentParser
import Enforcement
import Law
import Operations

/// `qingyuan plan compare OLD NEW`.
struct PlanCompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Say what changed from one plan to another: two documents, or with --plans two stored plans.",
        discussion: """
            Reads both documents as `plan parse` does, which needs no database; with --plans OLD and NEW are ids or numbers of stored \
            plans, compared as they stand after all corrections. Measures are paired by what they say, whatever their numbers. Lines begin \
            with + for what is new, - for what is gone, ~ for what changed; inside a changed clause [-…-] is gone and {+…+} is \
            new. Exit code 0 where nothing changed, 1 where something did or a file cannot be read.
            """)

    @Argument(help: "The earlier plan; - reads standard input.")
    var old: String

    @Argument(help: "The later plan.")
    var new: String

    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    @Flag(name: .long, help: "OLD and NEW are stored plans, by id or number.")
    var plans = false

    @OptionGroup var frame: CommandFrame

    func run() async throws {
        try await carryOut {
            let result = try await plans ? stored() : documents()
            if frame.output.json {
                try Console.put(json: PlanComparisonOutput(result))
            } else {
                PlanComparisonLines(result, language: language).put()
            }
            guard result.changed.isEmpty, result.added.isEmpty, result.gone.isEmpty else { throw Exit.refused }
        }
    }

    private func documents() async throws -> PlanComparison {
        var plans: [ComparedPlan] = []
        for name in [old, new] {
            let plan = PlanDocument.parse(text: try await PlanFiles.text(of: InputFile(name)))
            guard !plan.measures.isEmpty else {
                throw Refusal(
                    RefusalCode("not-a-plan"),
                    Wording("\(name)：没有识别出措施", "\(name): no measure was found in it"))
            }
            plans.append(ComparedPlan(plan))
        }
        return PlanComparison(from: plans[0], to: plans[1])
    }

    private func stored() async throws -> PlanComparison {
        var result: PlanComparison?
        try await frame.run { office, actor in
            let (from, to) = (old, new)
            result = try await office.read { access in
                try StoredComparison.read(
                    from: try PlanStore.named(from, for: actor, in: access),
                    to: try PlanStore.named(to, for: actor, in: access), for: actor, in: access)
            }
        }
        guard let result else { throw Refusal.notFound(.plan) }
        return result
    }
}

/// A comparison for people, one line for each thing that changed.
struct PlanComparisonLines {
    private let result: PlanComparison
    private let language: MessageLanguage

    init(_ result: PlanComparison, language: MessageLanguage) {
        (self.result, self.language) = (result, language)
    }

    func put() {
        for pair in result.changed { put(pair) }
        for place in result.added { Console.put("+ \(title(result.new.measures[place]))") }
        for place in result.gone { Console.put("- \(title(result.old.measures[place]))") }
        Console.say(
            language.say(
                Wording(
                    "修改 \(result.changed.count) 项，新增 \(result.added.count) 项，取消 \(result.gone.count) 项，保留 \(result.kept.count) 项",
                    "\(result.changed.count) changed, \(result.added.count) new, \(result.gone.count) gone, \(result.kept.count) kept"
                )))
    }

    private func put(_ pair: MeasurePair) {
        let (old, new) = (result.old.measures[pair.oldPlace], result.new.measures[pair.newPlace])
        let heading = pair.change.heading.map(written) ?? title(new, number: false)
        Console.put("~ [\(old.number)] → [\(new.number)] \(heading)")
        for clause in pair.change.clauses where clause.isChange {
            if let text = clause.text { Console.put("    \(written(text))") }
            for unit in clause.unitsAdded { Console.put("    + 【\(unit.name)】 \(language.say(unit.role.label))") }
            for unit in clause.unitsGone { Console.put("    - 【\(unit.name)】 \(language.say(unit.role.label))") }
            for role in clause.rolesChanged {
                Console.put("    ~ 【\(role.name)】 \(language.say(role.from.label)) → \(language.say(role.to.label))")
            }
            if clause.isDeadlineChanged {
                Console.put("    ~ \(clause.old.deadline?.text ?? "—") → \(clause.new.deadline?.text ?? "—")")
            }
        }
        for clause in pair.change.added { Console.put("    + \(line(clause.text))") }
        for clause in pair.change.gone { Console.put("    - \(line(clause.text))") }
    }

    private func title(_ measure: ComparedMeasure, number: Bool = true) -> String {
        let words = measure.heading.isEmpty ? String(line(measure.text).prefix(60)) : measure.heading
        return number ? "[\(measure.number)] \(words)" : words
    }

    private func written(_ pieces: [WordDifference.Piece]) -> String {
        line(
            pieces.map { piece in
                switch piece {
                case .same(let text): text
                case .gone(let text): "[-\(text)-]"
                case .added(let text): "{+\(text)+}"
                }
            }.joined())
    }

    private func line(_ text: String) -> String { text.replacing("\n", with: " ") }
}
