package import Enforcement
import Law
package import Operations

/// A month's summary as a document: its sentences and figures as lines of text, and as files.
package struct SummaryDocument: Sendable {
    package enum Format: Sendable { case pdf, word }

    private let read: PlanSummary
    private let language: Language
    private let reader: Actor

    package init(_ read: PlanSummary, in language: Language, for reader: Actor) {
        (self.read, self.language, self.reader) = (read, language, reader)
    }

    /// The file.
    ///
    /// - Throws: `PrinterFault` where there is no PDF to be had.
    package func bytes(as format: Format, by printer: PDFPrinter) async throws -> [UInt8] {
        try await SheetFile(SummarySheet.sheet(read, in: language), for: reader).bytes(
            as: format == .pdf ? .pdf : .docx, by: printer)
    }

    /// Title, sentences, and one line for each unit and measure with the words of its columns.
    package var lines: [String] {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        func line(_ name: String, _ tally: SummaryTally) -> String {
            let figures = SummarySheet.columns.map { "\(say($0.label)) \(language.count($0.value(tally)))" }
            return "  \(name)  \(figures.joined(separator: "  "))"
        }
        let summary = read.summary
        var lines = ["\(read.plan.title) · \(say(SummaryText.heading(summary.month)))", ""]
        lines += SummaryProse(summary, in: language).lines
        lines += ["", say(SummaryText.byUnit)]
        lines += summary.units.map { line($0.name, $0.tally) }
        lines += ["", say(SummaryText.byMeasure)]
        lines += summary.measures.map { line("\($0.number) \($0.name)", $0.tally) }
        return lines
    }
}
