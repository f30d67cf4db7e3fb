import Enforcement
import Law
import Testing

/// As what a step was taken.
struct ResponsibilityDeedTests {
    @Test(
        arguments: [
            ("open", nil, .case, true, .lead), ("open", nil, .case, nil, .handler),
            ("proposeFiling", "checking", .case, false, .officer), ("file", "filingProposed", .case, nil, .approver),
            ("passReview", "underReview", .case, nil, .reviewer), ("holdHearing", "hearingSet", .case, nil, .host),
            ("decide", "reviewed", .case, nil, .decider), ("decideOnSpot", "checking", .case, true, .lead),
            ("approve", "proposed", .transfer, nil, .approver), ("receive", "handedOver", .transfer, nil, nil),
            ("addEvidence", "closed", .case, nil, .handler), ("open", nil, .clue, true, nil),
        ] as [(String, String?, RecordKind, Bool?, ResponsibilityRole?)])
    func `the table of the procedure says as what`(
        event: String, state: String?, kind: RecordKind, leads: Bool?, role: ResponsibilityRole?
    ) {
        #expect(ResponsibilityDeed(event, from: state, of: kind, leads: leads)?.role == role)
    }

    @Test func `every step of a case that a person takes makes somebody answer for it`() {
        for row in Case.procedure.transitions where !row.isByTime {
            let deed = ResponsibilityDeed(row.event.rawValue, from: row.from.rawValue, of: .case, leads: nil)
            #expect(deed?.label == row.event.label, "\(row.from) \(row.event)")
        }
    }

    @Test func `what only time brings about nobody answers for`() {
        for row in CaseMeasure.procedure.transitions where row.isByTime {
            #expect(ResponsibilityDeed(row.event.rawValue, from: row.from.rawValue, of: .measure, leads: true) == nil)
        }
    }
}
