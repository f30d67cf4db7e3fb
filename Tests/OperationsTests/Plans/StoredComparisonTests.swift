import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// Two stored plans compared as they stand after all corrections.
struct StoredComparisonTests {
    private static let next = PlanWorld.text
        .replacing("2026", with: "2027")
        .replacing("云川市公安局、青石县市场监督管理局按职责分工负责", with: "云川市公安局按职责分工负责")
        .replacing("（三）开展主题宣传。", with: "（三）推进信息共享。建立案件信息共享平台，年内上线。（云川市公安局负责）\n\n（四）开展主题宣传。")

    @Test func `what is new, gone and changed is told from the rows, corrections included`() async throws {
        let world = try await PlanWorld()
        let old = try await world.adopted()
        let new = try await world.draft(Self.next)
        let comparison = try await world.house.office.read {
            try StoredComparison.read(from: old, to: new, for: world.coordinator, in: $0)
        }
        #expect(comparison.added.map { comparison.new.measures[$0].heading } == ["推进信息共享"])
        #expect(comparison.gone.isEmpty)
        let changed = try #require(comparison.changed.first)
        #expect(changed.change.clauses.flatMap(\.unitsGone).map(\.name) == ["青石县市场监督管理局"])
        let measure = try await world.house.office.read { try PlanContents.measures(of: new, in: $0)[2] }
        var correction = CorrectMeasure.Correction(measure)
        correction.isRemoved = true
        try await world.act(CorrectMeasure(new, measure: measure.id, correction), as: world.coordinator)
        let without = try await world.house.office.read {
            try StoredComparison.read(from: old, to: new, for: world.coordinator, in: $0)
        }
        #expect(without.added.isEmpty)
    }

    @Test func `a plan out of sight is not compared, nor one with itself`() async throws {
        let world = try await PlanWorld()
        let (old, new) = (try await world.adopted(), try await world.draft(Self.next))
        await expectRefusal(.notFound) {
            _ = try await world.house.office.read {
                try StoredComparison.read(from: old, to: new, for: world.officer, in: $0)
            }
        }
        await expectRefusal(.invalidInput) {
            _ = try await world.house.office.read {
                try StoredComparison.read(from: old, to: old, for: world.coordinator, in: $0)
            }
        }
    }
}
