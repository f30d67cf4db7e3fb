import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// How far transfers and their suspects came.
struct LinkageFiguresTests {
    private static func line(
        _ unit: String, _ region: String, _ crime: Crime, _ month: String, filed: Int = 0, judged: Int = 0
    ) -> LinkageFigures.Line {
        var counts = LinkageFigures.Counts()
        (counts.handedOver, counts.filed, counts.judged) = (1, filed, judged)
        return LinkageFigures.Line(unitName: unit, region: region, crime: crime, month: month, counts: counts)
    }

    private static let figures = LinkageFigures([
        line("甲局", "430103", .sellingCounterfeits, "2026-11", filed: 1, judged: 2),
        line("甲局", "430103", .counterfeitMark, "2026-09"),
        line("乙局", "430104", .sellingCounterfeits, "2026-10", filed: 1),
    ])

    @Test(arguments: [
        (LinkageFigures.Breakdown.unit, ["甲局", "乙局"], [2, 1]),
        (.region, ["R430103", "R430104"], [2, 1]), (.crime, ["214", "213"], [2, 1]),
        (.month, ["2026-09", "2026-10", "2026-11"], [1, 1, 1]),
    ])
    func `groups are named, ordered, and add up to the whole`(
        by: LinkageFigures.Breakdown, names: [String], handedOver: [Int]
    ) {
        let groups = Self.figures.groups(by: by, region: { "R\($0)" }, crime: \.rawValue)
        #expect(groups.map(\.name) == names)
        #expect(groups.map(\.counts.handedOver) == handedOver)
        #expect(groups.reduce(0) { $0 + $1.counts.judged } == Self.figures.total.judged)
    }

    @Test func `what happened is counted once, for the region only, and not by others`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        let one = try await world.office.perform(RegisterSuspect(transfer, name: "王某"), as: world.policeman).suspect
        _ = try await world.office.perform(RegisterSuspect(transfer, name: "赵某"), as: world.policeman)
        try await world.act(RequestArrest(one, to: world.procurator.unitID), as: world.policeman)
        try await world.act(DecideArrest.approve(one), as: world.procurator)
        _ = try await world.handedOver()
        let procurator = world.procurator
        let figures = try await world.office.read { try LinkageFigures.read(for: procurator, in: $0) }
        var expected = LinkageFigures.Counts()
        (expected.handedOver, expected.filed, expected.suspects, expected.arrested) = (2, 1, 2, 1)
        #expect(figures.total == expected)
        let far = try await world.house.unit("临川市人民检察院", kind: .procuratorate, region: "430300")
        let other = try await world.house.person("远检", [.procurator], in: far)
        #expect(try await world.office.read { try LinkageFigures.read(for: other, in: $0) }.lines.isEmpty)
        let head = world.head
        await #expect(throws: Refusal.self) {
            _ = try await world.office.read { try LinkageFigures.read(for: head, in: $0) }
        }
    }
}
