import Enforcement
import Law
import Testing

struct CourtPathTests {
    private func window(_ remedies: [Remedy], deferral: Deferral? = nil) -> CourtWindow {
        CourtWindow(servedOn: ExecutionScene.served, remedies: remedies, deferral: deferral)
    }

    private func period(_ after: String, _ last: String) throws -> CourtWindow {
        CourtWindow(after: try #require(LegalDate(after)), last: try #require(LegalDate(last)))
    }

    @Test func `without remedies: three months from the end of the six months for a suit, holidays moved`() throws {
        // Six months from 23 November 2026 end on Sunday 23 May 2027.
        #expect(window([]) == (try period("2027-05-24", "2027-08-24")))
    }

    @Test func `after a review that upheld the decision: fifteen days from its receipt, then three months`() throws {
        // Received on 22 January 2027; the fifteenth day after, 6 February, is a Saturday before the Spring Festival.
        let review = ExecutionScene.remedy(.review, after: 20, .upheld, ended: 60)
        let last = WorkingCalendar.national.workingDay(onOrAfter: try #require(LegalDate("2027-02-06")))
        #expect(window([review]).after == last)
    }

    @Test func `what was taken back leaves the time as it was, or counts from its own day where that is later`() throws
    {
        let early = window([ExecutionScene.remedy(.review, after: 20, .withdrawn, ended: 30)])
        #expect(early == window([]))
        let late = window([ExecutionScene.remedy(.suit, after: 170, .withdrawn, ended: 250)])
        #expect(late.after == ExecutionScene.served.adding(days: 250))
    }

    @Test func `a deferral moves the period where it ends later, and only once it is granted`() throws {
        let late = Deferral(
            askedOn: ExecutionScene.served, reason: "停业",
            parts: [.init(.yuan(20_000), dueOn: try #require(LegalDate("2027-09-30")))])
        #expect(window([], deferral: late) == window([]))
        #expect(window([], deferral: late.granted) == (try period("2027-09-30", "2027-12-30")))
        let early = Deferral(
            askedOn: ExecutionScene.served, reason: "停业",
            parts: [.init(.yuan(20_000), dueOn: try #require(LegalDate("2027-01-30")))], isGranted: true)
        #expect(window([], deferral: early) == window([]))
    }

    @Test(
        arguments: [
            ([], CourtPath.open), ([(.review, .withdrawn)], .open), ([(.review, .upheld)], .open),
            ([(.review, nil)], .pending(.review)),
            ([(.review, .withdrawn), (.suit, nil)], .pending(.suit)), ([(.review, .changed)], .reviewingOrgan),
            ([(.review, .changed), (.suit, .upheld)], .judgment), ([(.review, .upheld), (.suit, .upheld)], .judgment),
            ([(.suit, .changed)], .judgment), ([(.review, .revoked)], .revoked),
            ([(.review, .upheld), (.suit, .revoked)], .revoked),
            ([(.suit, .withdrawn)], .open),
        ] as [([(RemedyKind, RemedyOutcome?)], CourtPath)])
    func `who enforces follows from what was decided`(matters: [(RemedyKind, RemedyOutcome?)], expected: CourtPath) {
        let remedies = matters.enumerated().map { place, matter in
            ExecutionScene.remedy(matter.0, after: 20 + 40 * place, matter.1, ended: 50 + 40 * place)
        }
        #expect(CourtPath(remedies) == expected)
    }
}
