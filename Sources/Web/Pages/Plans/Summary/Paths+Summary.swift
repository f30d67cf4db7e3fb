import Enforcement

extension Paths {
    /// A month's summary of a plan, `?month=2026-11`.
    static let planSummaryPattern: PathPattern = "/plans/\(.id)/summary"
    static func planSummary(_ id: PlanID) -> Path { planSummaryPattern.path(id.rawValue) }
    /// The same on A4.
    static let planSummarySheetPattern: PathPattern = "/plans/\(.id)/summary/sheet"
    static func planSummarySheet(_ id: PlanID) -> Path { planSummarySheetPattern.path(id.rawValue) }
    static func planSummaryFilePattern(_ format: SheetFile.Format) -> PathPattern {
        switch format {
        case .pdf: "/plans/\(.id)/summary/pdf"
        case .docx: "/plans/\(.id)/summary/docx"
        }
    }
    /// The same as a file.
    static func planSummaryFile(_ id: PlanID, _ format: SheetFile.Format) -> Path {
        planSummaryFilePattern(format).path(id.rawValue)
    }

    /// Which measures of a plan answer which of a plan above, `?to=ID`.
    static let planAnswersPattern: PathPattern = "/plans/\(.id)/answers"
    static func planAnswers(_ id: PlanID) -> Path { planAnswersPattern.path(id.rawValue) }
    /// Where a confirmed answer is taken back.
    static let planAnswerEndPattern: PathPattern = "/plans/\(.id)/answers/\(.id("answer"))/end"
    static func planAnswerEnd(_ id: PlanID, _ answer: String) -> Path {
        planAnswerEndPattern.path(id.rawValue, answer)
    }
}
