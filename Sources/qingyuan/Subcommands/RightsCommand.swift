import ArgumentParser
import Enforcement
import Foundation
import Law
import Operations
import Storage

/// `qingyuan rights`: the register of rights.
struct RightsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rights", abstract: "Import, list, show and add rights.",
        subcommands: [Import.self, List.self, Show.self, Add.self, RightsHostCommand.self])

    /// `qingyuan rights import FILE.csv --as USER`.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take a rights file in.",
            discussion: """
                CSV in UTF-8 with the columns id,mark,aliases,classes,holder and, where wanted, sellers,reference_price,
                currency,hosts; several values are divided by |. Good rows go in, bad ones are named by line on standard error.
                Sent again it doubles nothing. Exit code 1 where a row was refused.
                """)

        @Argument(help: "The file; - reads standard input.")
        var file: String

        @Option(
            name: .long, help: "The kind of the rights: \(RightKind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var kind = RightKind.trademark

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                guard let source = file == "-" ? .standardInput : FileHandle(forReadingAtPath: file) else {
                    Console.say("cannot read \(file)")
                    throw Exit.refused
                }
                try await frame.run { office, actor in
                    let summary = try await take(source, into: office, as: actor)
                    for problem in summary.problems { Console.say(line(problem)) }
                    if summary.unnamed > 0 { Console.say("… \(summary.unnamed) more") }
                    if frame.output.json { try Console.put(json: summary) } else { Console.put(words(summary)) }
                    if summary.refused > 0 { throw Exit.refused }
                }
            }
        }

        private func take(
            _ source: FileHandle, into office: Office, as actor: Actor
        ) async throws -> RightsIntake.Summary {
            var intake = try RightsIntake(into: office, as: actor, kind: kind)
            while let chunk = try source.read(upToCount: 64 * 1024), !chunk.isEmpty {
                try await intake.feed(chunk)
                Console.progress("\(intake.soFar.rows) rows")
            }
            let summary = try await intake.finish()
            Console.progressDone()
            return summary
        }

        private func line(_ problem: RightRowProblem) -> String {
            let word = problem.isFatal ? "refused" : "note"
            return "\(file):\(problem.line): \(word) [\(problem.code)] \(problem.message.zh) / \(problem.message.en)"
        }

        private func words(_ summary: RightsIntake.Summary) -> String {
            "added \(summary.added), updated \(summary.updated), unchanged \(summary.unchanged), "
                + "refused \(summary.refused), notes \(summary.noted)"
        }
    }

    /// `qingyuan rights list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List rights in the order of their marks.")

        @Argument(help: "Only rights with this in mark, alias, holder or number.")
        var text: String?

        @Option(name: .long, help: "Only this kind.")
        var kind: RightKind?

        @Option(name: .long, help: "Only those that stand so today: inForce, notYet, expired, revoked.")
        var standing: RightStanding?

        @Option(name: .long, help: "How many at most.")
        var limit = 50

        @OptionGroup var frame: CommandFrame

        func validate() throws {
            guard (1...100_000).contains(limit) else { throw ValidationError("--limit lies between 1 and 100000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (day, limit) = (office.now.date, limit)
                    let filter = RightStore.Filter(text: text, kind: kind, standing: standing)
                    let rights = try await office.read {
                        try RightStore.list(filter, on: day, limit: limit, for: actor, in: $0)
                    }
                    for right in rights { try put(RightLine(right, on: day), json: frame.output.json) }
                }
            }
        }
    }

    /// `qingyuan rights show ID`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show one right with its authorised sellers.")

        @Argument(help: "The right's id, as the list shows it.")
        var id: String

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (day, id) = (office.now.date, RightID(id))
                    let shown = try await office.read { try RightStore.show(id, for: actor, in: $0) }
                    var line = RightLine(shown.right, on: day)
                    line.sellers = shown.sellers.map(\.name)
                    line.hosts = shown.hosts
                    line.listings = shown.listings
                    if frame.output.json { try Console.put(json: line) } else { Console.put(line.page) }
                }
            }
        }
    }

    /// `qingyuan rights add --number N --mark M`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: "Register one right.")

        @Option(name: .long, help: "The kind.")
        var kind = RightKind.trademark
        @Option(name: .long, help: "The registration number.")
        var number: String
        @Option(name: .long, help: "The mark, or the title of the patent or work.")
        var mark: String
        @Option(name: .long, help: "Another name; may stand several times.")
        var alias: [String] = []
        @Option(name: .long, help: "A Nice class, 1 to 45; may stand several times.")
        var niceClass: [Int] = []
        @Option(name: .long, help: "The holder.")
        var holder = ""
        @Option(name: .long, help: "The holder's unified social credit code.")
        var holderCode: String?
        @Option(name: .long, help: "The first day of its term, YYYY-MM-DD.", transform: day)
        var from: LegalDate?
        @Option(name: .long, help: "The last day of its term, YYYY-MM-DD.", transform: day)
        var until: LegalDate?

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                let draft = RightDraft(
                    kind: kind, mark: mark, aliases: alias, classes: niceClass, holder: holder, holderCode: holderCode,
                    registrationNumber: number, validFrom: from, validUntil: until)
                try await frame.run { office, actor in
                    let id = try await office.perform(AddRight(draft), as: actor)
                    let shown = try await office.read { try RightStore.show(id, for: actor, in: $0) }
                    try put(RightLine(shown.right, on: office.now.date), json: frame.output.json)
                }
            }
        }
    }
}

/// A right on one line of output.
struct RightLine: Encodable {
    let id: String
    let kind: RightKind
    let number: String
    let mark: String
    let aliases: [String]
    let classes: [Int]
    let holder: String
    let validFrom: String?
    let validUntil: String?
    let standing: RightStanding
    /// The authorised sellers; only where one right is shown.
    var sellers: [String]?
    /// The holder's own hosts; only where one right is shown.
    var hosts: [String]?
    /// In how many listings it was found; only where one right is shown.
    var listings: Int?

    init(_ right: Right, on day: LegalDate) {
        id = right.id.rawValue
        kind = right.kind
        number = right.registrationNumber
        mark = right.mark
        aliases = right.aliases
        classes = right.classes
        holder = right.holder
        validFrom = right.validFrom?.description
        validUntil = right.validUntil?.description
        standing = right.standing(on: day)
    }

    /// One line for people.
    var line: String { "\(id)  \(number)  \(mark)  \(holder)  \(standing.label.zh) \(standing.label.en)" }

    /// Several lines for people.
    var page: String {
        var lines = [line, "\(kind.label.zh) \(kind.label.en)"]
        if !aliases.isEmpty { lines.append("别名 aliases: " + aliases.joined(separator: "、")) }
        if !classes.isEmpty { lines.append("类别 classes: " + classes.map(String.init).joined(separator: ", ")) }
        if validFrom != nil || validUntil != nil {
            lines.append("有效期 term: \(validFrom ?? "…") – \(validUntil ?? "…")")
        }
        if let sellers, !sellers.isEmpty { lines.append("授权销售者 sellers: " + sellers.joined(separator: "、")) }
        if let hosts, !hosts.isEmpty { lines.append("官方网址 hosts: " + hosts.joined(separator: "、")) }
        if let listings { lines.append("涉及商品信息 listings found: \(listings)") }
        return lines.joined(separator: "\n")
    }
}

/// Writes a right as JSON or for people.
private func put(_ line: RightLine, json: Bool) throws {
    if json { try Console.put(json: line) } else { Console.put(line.line) }
}

extension RightKind: ExpressibleByArgument {}
extension RightStanding: ExpressibleByArgument {}
