import Enforcement
import Foundation
import Law
import Operations
import Storage
import TestSupport
import Testing

/// The CHECK lists of the schema say the same as the enums.
struct CaseSchemaTests {
    @Test(arguments: [
        Column("case_file", "state", CaseState.allCases.map(\.rawValue)),
        Column("case_file", "source", CaseSource.allCases.map(\.rawValue)),
        Column("case_file", "decision", DecisionKind.allCases.map(\.rawValue)),
        Column("case_paper", "stage", CasePaper.Stage.allCases.map(\.rawValue)),
        Column("case_bond", "kind", CaseBondKind.allCases.map(\.rawValue)),
        Column("case_evidence", "kind", EvidenceKind.allCases.map(\.rawValue)),
        Column("case_measure", "state", MeasureState.allCases.map(\.rawValue)),
        Column("case_measure", "kind", MeasureKind.allCases.map(\.rawValue)),
        Column("assistance", "state", AssistanceState.allCases.map(\.rawValue)),
        Column("assistance", "kind", AssistanceKind.allCases.map(\.rawValue)),
        Column("inquiry", "state", InquiryState.allCases.map(\.rawValue)),
        Column("inquiry", "kind", InquiryKind.allCases.map(\.rawValue)),
        Column("inquiry", "retest", RetestRight.allCases.map(\.rawValue)),
        Column("case_execution", "state", ExecutionState.allCases.map(\.rawValue)),
        Column("case_payment", "purpose", PaymentPurpose.allCases.map(\.rawValue)),
        Column("case_payment", "channel", PaymentChannel.allCases.map(\.rawValue)),
        Column("case_remedy", "kind", RemedyKind.allCases.map(\.rawValue)),
        Column("avoidance", "origin", AvoidanceOrigin.allCases.map(\.rawValue)),
        Column("avoidance", "ground", AvoidanceGround.allCases.map(\.rawValue)),
        Column("avoidance", "outcome", AvoidanceOutcome.allCases.map(\.rawValue)),
        Column("avoidance", "earlier", EarlierActs.allCases.map(\.rawValue)),
        Column("transfer", "state", TransferState.allCases.map(\.rawValue)),
        Column("transfer", "crime", SuspectedCrime.allCases.map(\.rawValue)),
        Column("transfer", "ground", TransferGround.allCases.map(\.rawValue)),
    ])
    func `a column takes the words of its enum and no others`(column: Column) async throws {
        let sql = Schema.migrations.flatMap(\.statements).last { $0.contains("CREATE TABLE \(column.table) (") }
        let table = try #require(sql)
        let parts = table.components(separatedBy: "CHECK (\(column.name) IN (")
        try #require(parts.count == 2)
        let list = try #require(parts[1].split(separator: ")").first)
        let words = list.split(separator: ",").map { String($0.filter { $0 != "'" && !$0.isWhitespace }) }
        #expect(words.sorted() == column.words.sorted())
    }

    struct Column: Sendable, CustomTestStringConvertible {
        let table: String
        let name: String
        let words: [String]

        init(_ table: String, _ name: String, _ words: [String]) {
            self.table = table
            self.name = name
            self.words = words
        }

        var testDescription: String { "\(table).\(name)" }
    }
}
