import Enforcement
import Law
import Testing

struct ExecutionAccountTests {
    @Test(arguments: [
        // day after service, open, addition, next day after service, overdue
        (0, Int64(23_000), Int64(0), Optional(15), false), (15, 23_000, 0, 15, false), (16, 23_600, 600, 15, true),
        (25, 29_000, 6_000, 15, true), (48, 42_800, 19_800, 15, true), (49, 43_000, 20_000, 15, true),
        (400, 43_000, 20_000, 15, true),
    ])
    func `nothing paid: three hundredths of the fine a day from the sixteenth, at most the fine, and nothing on gains`(
        days: Int, open: Int64, addition: Int64, next: Int?, isOverdue: Bool
    ) {
        let account = ExecutionScene.account(after: days)
        #expect(account.open == .yuan(open))
        #expect(account.line(.addition).owed == .yuan(addition))
        #expect(account.next?.on == next.map { ExecutionScene.served.adding(days: $0) })
        #expect(account.next?.amount == .yuan(23_000))
        #expect(account.isOverdue == isOverdue)
    }

    @Test func `paid in time: nothing is open, and nothing is added later`() {
        let payments = [ExecutionScene.paid(.fine, 20_000, after: 15), ExecutionScene.paid(.gains, 3_000, after: 10)]
        let account = ExecutionScene.account(ExecutionScene.execution(), payments, after: 90)
        #expect(account.isSettled && !account.isOverdue && account.next == nil)
        #expect(account.lines.map(\.purpose) == [.fine, .gains])
    }

    @Test func `paid late: the addition stands still, is open, and can be paid or let off`() {
        let late = [ExecutionScene.paid(.fine, 20_000, after: 20), ExecutionScene.paid(.gains, 3_000, after: 20)]
        let account = ExecutionScene.account(ExecutionScene.execution(), late, after: 90)
        #expect(account.open == .yuan(3_000))
        #expect(account.isOverdue && account.next == nil)
        let paid = late + [ExecutionScene.paid(.addition, 3_000, after: 30)]
        #expect(ExecutionScene.account(ExecutionScene.execution(), paid, after: 90).isSettled)
        let reduced = ExecutionScene.execution(reduction: FineReduction(amount: .yuan(1_000), agreement: "已补救"))
        #expect(ExecutionScene.account(reduced, late, after: 90).open == .yuan(2_000))
    }

    @Test func `days of review and suit add nothing, also while it is pending`() {
        let pending = [ExecutionScene.remedy(.review, after: 18)]
        #expect(
            ExecutionScene.account(remedies: pending, after: 60).line(.addition).owed == .yuan(1_200), "16 and 17")
        let ended = [ExecutionScene.remedy(.review, after: 18, .upheld, ended: 58)]
        #expect(
            ExecutionScene.account(remedies: ended, after: 60).line(.addition).owed == .yuan(2_400), "59 and 60 too")
    }

    @Test func `granted parts are due by their days, and what was paid before is no part`() throws {
        let first = ExecutionScene.served.adding(days: 40)
        let plan = Deferral(
            askedOn: ExecutionScene.served.adding(days: 10), reason: "停业",
            parts: [.init(.yuan(9_000), dueOn: first.adding(days: 30)), .init(.yuan(6_000), dueOn: first)])
        let payments = [ExecutionScene.paid(.fine, 5_000, after: 5), ExecutionScene.paid(.gains, 3_000, after: 5)]
        let asked = ExecutionScene.account(ExecutionScene.execution(deferral: plan), payments, after: 20)
        #expect(asked.line(.addition).owed == .yuan(2_250), "asked for is not granted: 15,000 × 3 % × 5 days")
        let granted = ExecutionScene.execution(deferral: plan.granted)
        let before = ExecutionScene.account(granted, payments, after: 40)
        #expect(before.line(.addition).owed == .yuan(0))
        #expect(before.next == .init(amount: .yuan(6_000), on: first))
        let after = ExecutionScene.account(granted, payments, after: 42)
        #expect(after.line(.addition).owed == .yuan(360), "6,000 × 3 % × 2 days")
        #expect(after.isOverdue)
        let paid = payments + [ExecutionScene.paid(.fine, 6_000, after: 40)]
        let rest = ExecutionScene.account(granted, paid, after: 42)
        #expect(rest.next == .init(amount: .yuan(9_000), on: first.adding(days: 30)))
    }

    @Test func `a lower fine shrinks the last parts`() {
        let first = ExecutionScene.served.adding(days: 40)
        let plan = Deferral(
            askedOn: ExecutionScene.served, reason: "停业",
            parts: [.init(.yuan(8_000), dueOn: first), .init(.yuan(12_000), dueOn: first.adding(days: 30))],
            isGranted: true)
        let parts = ExecutionAccount.instalments(of: .yuan(10_000), payBy: ExecutionScene.payBy, plan)
        #expect(parts.map(\.amount) == [.yuan(8_000), .yuan(2_000)])
        #expect(
            ExecutionAccount.instalments(of: .yuan(7_000), payBy: ExecutionScene.payBy, plan).map(\.amount)
                == [.yuan(7_000)])
    }

    @Test func `a lower fine and a revoked decision leave money to pay back`() {
        let payments = [ExecutionScene.paid(.fine, 20_000, after: 5), ExecutionScene.paid(.gains, 3_000, after: 5)]
        let lower = CaseScene.penalty.changed(fine: .yuan(12_000), confiscated: .yuan(3_000))
        let changed = ExecutionScene.account(ExecutionScene.execution(lower), payments, after: 90)
        #expect(changed.over == .yuan(8_000) && changed.open.minor == 0 && !changed.isSettled)
        let back = payments + [ExecutionScene.paid(.fine, 8_000, after: 80, isRefund: true)]
        #expect(ExecutionScene.account(ExecutionScene.execution(lower), back, after: 90).isSettled)
        let revoked = ExecutionScene.account(ExecutionScene.execution(isRevoked: true), payments, after: 90)
        #expect(revoked.owed.minor == 0 && revoked.over == .yuan(23_000) && revoked.late == nil)
    }

    @Test func `without money nothing is owed`() {
        let account = ExecutionScene.account(ExecutionScene.execution(Penalty(kinds: [.suspension])), after: 90)
        #expect(account.lines.isEmpty && account.isSettled && !account.isOverdue)
    }

    @Test(
        arguments: [
            ([.warning], false), ([.criticism, .warning], false), ([.licence], true), ([.suspension], true),
            ([.restriction, .warning], true), ([.confiscation], false),
        ] as [(Set<PenaltyKind>, Bool)])
    func `a warning is performed by being served`(kinds: Set<PenaltyKind>, isToBePerformed: Bool) {
        #expect(Penalty(kinds: kinds).isToBePerformed == isToBePerformed)
    }
}
