package import Enforcement
package import Law
import Storage

/// What can be taken out as a file.
package enum ExportKind: String, CaseIterable, Hashable, Sendable, Codable {
    case listing, clue
    case `case`

    /// The duty of whoever may see such records; nobody takes out what they may not see.
    package var duty: Duty {
        switch self {
        case .listing: .listingRead
        case .clue: .clueRead
        case .case: .caseRead
        }
    }

    package var label: Wording {
        switch self {
        case .listing: Wording("商品信息", "Listings")
        case .clue: Wording("线索", "Clues")
        case .case: Wording("案件", "Cases")
        }
    }
}

extension ExportKind: SQLConvertible {}

/// How the records of an export are written.
package enum ExportForm: String, CaseIterable, Hashable, Sendable, Codable {
    /// A JSON object to a line.
    case ndjson
    /// A table with a line of names, as spreadsheets open it.
    case csv

    package var mediaType: String {
        switch self {
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv; charset=utf-8"
        }
    }

    package var label: Wording {
        switch self {
        case .ndjson: Wording("NDJSON（供程序读取）", "NDJSON, for programs")
        case .csv: Wording("CSV（供表格软件打开）", "CSV, for spreadsheets")
        }
    }
}

extension ExportForm: SQLConvertible {}
