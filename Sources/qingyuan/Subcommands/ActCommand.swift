import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// A kind of record on which the command line takes acts.
protocol ActCommands: ActSubject {
    /// The word of its command: `clue`.
    static var word: String { get }
}

extension Clue: ActCommands { static let word = "clue" }
extension Case: ActCommands { static let word = "case" }
extension CaseMeasure: ActCommands { static let word = "measure" }
extension Assistance: ActCommands { static let word = "assistance" }
extension Inquiry: ActCommands { static let word = "inquiry" }
extension Execution: ActCommands { static let word = "execution" }
extension Transfer: ActCommands { static let word = "transfer" }
extension Supervision: ActCommands { static let word = "supervision" }
extension Suspect: ActCommands { static let word = "suspect" }
extension Referral: ActCommands { static let word = "referral" }
extension Consultation: ActCommands { static let word = "consultation" }
extension TaxClue: ActCommands { static let word = "tax-clue" }
extension Plan: ActCommands { static let word = "plan" }
extension PlanTask: ActCommands { static let word = "task" }

/// `qingyuan clue act`, `qingyuan case act`, `qingyuan task act` and so on: takes any act of the kind. The acts, their options and
/// this help are made from the same declarations as the pages and the API.
struct ActCommand<S: ActCommands>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "act", abstract: "Take an act on one \(S.word).", usage: usage, discussion: ActHelp<S>.text)
    }

    private static var usage: String { "qingyuan \(S.word) act ID ACT [--FIELD VALUE ...] --as NAME" }

    @OptionGroup var frame: CommandFrame
    @Argument(help: "The record's id or number.") var id: String
    @Argument(help: "The act's noun, or the event of the procedure.") var act: String
    @Option(help: "The version that the decision was based on; without it the record as it stands.") var version: Int?
    @Option(help: "So that a command run twice is done once; needs --version.") var key: String?
    @Argument(parsing: .allUnrecognized, help: "The answers: --FIELD VALUE, a field with several values once for each.")
    var fields: [String] = []

    func validate() throws {
        if key != nil, version == nil { throw ValidationError("--key repeats a decision: say on which --version") }
    }

    func run() async throws {
        try await carryOut {
            guard let act = S.act(named: act) else {
                throw ValidationError("no act “\(act)”; there are: \(S.acts.map(\.noun).joined(separator: ", "))")
            }
            let given = try FieldArguments(fields, of: act)
            try await frame.run { office, actor in
                let (name, now) = (id, office.now)
                let record = try await office.read { try ActRecord<S>.named(name, for: actor, at: now, in: $0) }
                var answers = act.settled(of: record)
                for (question, values) in given.values {
                    answers[question.name] = try await office.read { access in
                        try values.map { try ActRecord<S>.answer($0, to: question, for: actor, in: access) }
                    }
                }
                if let fault = act.faults(answers).first {
                    throw ValidationError("--\(fault.name): \(fault.message.en) \(fault.message.zh)")
                }
                for warning in act.warnings(record) { Console.say("\(warning.text.zh) / \(warning.text.en)") }
                let outcome = try await act.take(
                    record.loaded.id, version: version ?? record.loaded.version, answers, in: office, as: actor,
                    key: key)
                try put(outcome)
            }
        }
    }

    private func put(_ outcome: some ActOutcome<S>) throws {
        if frame.output.json { return try Console.put(json: outcome) }
        Console.put([outcome.standing.state.rawValue, outcome.opened?.id].compactMap(\.self).joined(separator: "\t"))
    }
}

/// The records that a command names, by id or by the words people have for them.
enum ActRecord<S: ActCommands> {
    /// The record of an id or a number.
    static func named(_ name: String, for actor: Actor, at now: Moment, in access: any ReadAccess) throws -> S.InHand {
        let found = try S.InHand.find(name, of: S.procedure.kind, for: actor, in: access)
        return try S.InHand(RecordID(found ?? name), for: actor, at: now, in: access)
    }

    /// An answer as the operation takes it: the id of a record that was called by its number, sign-in name or short name.
    static func answer(
        _ text: String, to question: Question<S>, for actor: Actor, in access: any ReadAccess
    ) throws -> String {
        switch question.kind {
        case .record(let kind): try S.InHand.find(text, of: kind, for: actor, in: access) ?? text
        case .team: try S.InHand.find(text, of: .user, for: actor, in: access) ?? text
        case .facts: String(decoding: try InputFile(text).all(), as: UTF8.self)
        default: text
        }
    }
}

/// What was given for the questions of an act: `--reason …`, `--officers li.mei --officers wang.qiang`.
struct FieldArguments<S: ActSubject> {
    private(set) var values: [(question: Question<S>, texts: [String])] = []

    /// - Throws: `ValidationError` for a field that the act has not, or one without its value.
    init(_ arguments: [String], of act: Act<S>) throws {
        let questions = act.questions.flatMap(\.single)
        var rest = arguments[...]
        while let first = rest.popFirst() {
            let parts = first.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = String(parts[0].drop { $0 == "-" })
            guard first.hasPrefix("--"), let question = questions.first(where: { $0.name == name }) else {
                let known = questions.map { "--\($0.name)" }.joined(separator: ", ")
                throw ValidationError(
                    "\(act.noun) has no field “\(first)”; it takes \(known.isEmpty ? "none" : known)")
            }
            guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
                throw ValidationError("--\(name) needs a value")
            }
            if let place = values.firstIndex(where: { $0.question.name == name }) {
                values[place].texts.append(value)
            } else {
                values.append((question, [value]))
            }
        }
    }
}
