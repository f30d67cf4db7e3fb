import Screening

/// Names what is wrong with rows of a file on standard error, as `file:line: sentence. How to mend it. [code]`.
struct RowReport {
    let file: String
    let language: MessageLanguage
    /// Rows that were left out.
    private(set) var bad = 0
    /// Rows that were taken although something about them is doubtful.
    private(set) var notes = 0

    init(about file: String, in language: MessageLanguage) {
        self.file = file
        self.language = language
    }

    /// Reports one problem and counts it.
    mutating func tell(_ problem: RowProblem) {
        if problem.isFatal { bad += 1 } else { notes += 1 }
        let place = problem.column.map { "\(problem.line):\($0)" } ?? "\(problem.line)"
        Console.say(
            "\(file):\(place): \(say(problem.message))\(stop)\(say(problem.remedy))\(end) [\(problem.cause.rawValue)]")
    }

    private func say(_ reason: Reason) -> String { language == .zh ? reason.zh : reason.en }
    private var stop: String { language == .zh ? "。" : ". " }
    private var end: String { language == .zh ? "。" : "." }
}
