import Enforcement
import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// The CHECK lists of the schema say the same as the enums.
struct PlanSchemaTests {
    @Test(arguments: [
        ("plan", "state", PlanState.allCases.map(\.rawValue)),
        ("plan_clause", "mode", PlanMode.allCases.map(\.rawValue)),
        ("plan_name", "role", PlanRole.allCases.map(\.rawValue)),
        ("plan_name", "standing", NameStanding.allCases.map(\.rawValue)),
        ("plan_correction", "part", PlanCorrection.Part.allCases.map(\.rawValue)),
        ("plan_task", "state", PlanTaskState.allCases.map(\.rawValue)),
        ("plan_task", "role", PlanRole.allCases.map(\.rawValue)),
        ("plan_task", "due_basis", DueBasis.allCases.map(\.rawValue)),
        ("plan_task", "outcome", TaskOutcome.allCases.map(\.rawValue)),
        ("plan_link", "record_kind", CountedKind.allCases.map(\.record.rawValue)),
        ("plan_count", "kind", CountedKind.allCases.map(\.rawValue)),
    ])
    func `a column takes the words of its enum and no others`(table: String, column: String, words: [String]) throws {
        let sql = Schema.migrations.flatMap(\.statements).first { $0.contains("CREATE TABLE \(table) (") }
        let parts = try #require(sql).components(separatedBy: "CHECK (\(column) IN (")
        try #require(parts.count == 2)
        let list = try #require(parts[1].split(separator: ")").first)
        let found = list.split(separator: ",").map { String($0.filter { $0 != "'" && !$0.isWhitespace }) }
        #expect(found.sorted() == words.sorted())
    }
}
