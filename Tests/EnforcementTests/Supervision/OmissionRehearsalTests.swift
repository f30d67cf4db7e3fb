import Enforcement
import Law
import Testing

/// The finder on a region of 12,000 cases, with sixty omissions of every kind planted in it; `bench omissions` demands the same
/// of 100,000 cases with five hundred of every kind, which an unoptimised build is too slow for.
struct OmissionRehearsalTests {
    private static let now = Moment(LegalDate("2026-11-22") ?? LegalDate(dayNumber: 0), hour: 9)

    @Test func `of sixty omissions of every kind among 12,000 cases all are found and nothing else`() {
        let region = OmissionRehearsal(cases: 12_000, planting: 60, seed: 7, now: Self.now)
        let result = region.result(of: OmissionFinder(now: Self.now).omissions(in: region.cases))
        #expect(region.cases.count >= 12_000)
        for kind in OmissionKind.allCases { #expect(result.found[kind] == 60, "\(kind)") }
        #expect(result.missed == [])
        #expect(result.falseAlarms == [:])
        #expect(result.repeated == 0)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `another region gives the same answer whatever the order of its cases`(seed: UInt64) {
        let region = OmissionRehearsal(cases: 2_000, planting: 18, seed: seed, now: Self.now)
        let finder = OmissionFinder(now: Self.now)
        let found = finder.omissions(in: region.cases)
        let turned = finder.omissions(in: region.cases.reversed())
        #expect(Set(found.map(\.key)) == Set(turned.map(\.key)))
        #expect(region.result(of: found).missed == [])
        #expect(region.result(of: found).falseAlarms == [:])
    }

    @Test func `a case taken away takes its finding with it`() {
        let region = OmissionRehearsal(cases: 300, planting: 3, seed: 11, now: Self.now)
        let finder = OmissionFinder(now: Self.now)
        for omission in finder.omissions(in: region.cases) where omission.related.isEmpty {
            let rest = region.cases.filter { $0.id != omission.caseID }
            #expect(!finder.omissions(in: rest).contains { $0.key == omission.key })
        }
    }

    @Test func `every finding says why in both languages and under which rule`() {
        let region = OmissionRehearsal(cases: 600, planting: 12, seed: 5, now: Self.now)
        for omission in OmissionFinder(now: Self.now).omissions(in: region.cases) {
            #expect(omission.reasons.contains { $0.source != nil }, "\(omission.key)")
            #expect(omission.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
            #expect(!omission.missing.isEmpty)
            if omission.kind.isAboutCrime { #expect(omission.crime != nil && omission.amount != nil) }
        }
    }
}
