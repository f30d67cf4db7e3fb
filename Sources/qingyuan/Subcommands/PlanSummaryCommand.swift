import ArgumentParser
import Enforcement
import Foundation
import Law
import Operations
import Web

/// `qingyuan plan summary PLAN --month 2026-11`.
struct PlanSummaryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Write a month's summary of a plan from its ledger of tasks.",
        discussion: """
            Says how the tasks stood at the end of the month, or now while it runs, and what happened in it: given out, closed, \
            overdue, reports, supervised requests sent and answered; for the plan, each unit and each measure. With --pdf or \
            --word the document is written to a file as well.
            """)

    @OptionGroup var frame: CommandFrame
    @Argument(help: "The plan's id or number.") var plan: String
    @Option(help: "The month, as 2026-11; this one if left out.") var month: String?
    @Option(help: ArgumentHelp("Write the PDF to this file.", valueName: "file")) var pdf: String?
    @Option(help: ArgumentHelp("Write the Word file to this file.", valueName: "file")) var word: String?
    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    func validate() throws {
        guard month.map({ SummaryMonth($0) != nil }) ?? true else {
            throw ValidationError("--month is written as 2026-11")
        }
    }

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                let (name, now) = (plan, office.now)
                let asked = month.flatMap { SummaryMonth($0) } ?? SummaryMonth(of: now.date)
                let read = try await office.read { access in
                    let id = try PlanStore.named(name, for: actor, in: access)
                    return try PlanSummary.read(id, of: asked, for: actor, at: now, in: access)
                }
                let document = SummaryDocument(read, in: language == .zh ? .zh : .en, for: actor)
                for (path, format) in [(pdf, SummaryDocument.Format.pdf), (word, .word)] {
                    guard let path else { continue }
                    try Data(await document.bytes(as: format, by: office.printer)).write(to: URL(filePath: path))
                }
                if frame.output.json {
                    try Console.put(json: PlanSummaryOutput(read))
                } else {
                    for line in document.lines { Console.put(line) }
                }
            }
        }
    }
}
