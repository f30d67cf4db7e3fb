import Enforcement
import Law

extension SampleWorld {
    /// How far the execution of a decision has come, and how many days ago the decision was served.
    private enum ExecutionStage: Int, CaseIterable {
        case due, overdue, underReview, deferralAsked, deferred, reminded, lapsed, applied, accepted, enforcing
        case unsettled, completed, terminated

        var servedDaysAgo: Int {
            switch self {
            case .due: 6
            case .overdue: 25
            case .underReview: 45
            case .deferralAsked: 12
            case .deferred: 62
            case .reminded: 40
            case .lapsed: 300
            case .applied: 200
            case .accepted: 206
            case .enforcing: 230
            case .unsettled: 110
            case .completed: 58
            case .terminated: 260
            }
        }
    }

    /// Leaves a decision at every stage of its execution, one that is overdue, one under review, and one for which the time
    /// for asking the court ran out.
    func makeExecutions(by crew: Crew) async throws {
        for (line, stage) in zip(SampleCases.executed, ExecutionStage.allCases) {
            go(daysAgo: stage.servedDaysAgo + 17, hour: 9 + stage.rawValue % 6)
            let id = try await makeCase(line, to: .served, by: crew)
            guard let record = try await execution(of: id) else { continue }
            try await goOn(with: record, to: stage, by: crew)
        }
    }

    /// Pays what is owed of a decision in time, and says so.
    func pay(_ id: CaseID, _ crew: Crew) async throws {
        guard let record = try await execution(of: id) else { return }
        pass(days: 3)
        try await pay(record, .fine, record.penalty.fine, crew)
        try await pay(record, .gains, record.penalty.confiscated, crew)
        try await act(CompleteExecution(record.id, text: "罚款、没收款已缴清，票据附卷"), crew.officer, hours: 2)
    }

    private func execution(of id: CaseID) async throws -> Execution? {
        try await office.read { try ExecutionStore.records(of: id, in: $0).first }
    }

    private func pay(_ record: Execution, _ purpose: PaymentPurpose, _ amount: Money?, _ crew: Crew) async throws {
        guard let amount, amount.minor > 0 else { return }
        let receipt = "云财票〔\(office.now.date.year)〕\(record.number.filter(\.isNumber))"
        let payment = Payment(purpose, amount, paidOn: office.now.date, channel: .electronic, receipt: receipt)
        try await act(RecordPayment(record.id, payment), crew.second)
    }

    private func goOn(with record: Execution, to stage: ExecutionStage, by crew: Crew) async throws {
        switch stage {
        case .due, .overdue: break
        case .underReview:
            go(record, after: 20)
            try await act(
                FileRemedy(
                    record.id, kind: .review, body: "云州市人民政府", number: "云政复〔\(office.now.date.year)〕61号",
                    filedOn: office.now.date), crew.officer)
        case .deferralAsked, .deferred: try await deferPayment(record, isGranted: stage == .deferred, crew)
        case .unsettled: try await revoke(record, crew)
        case .completed:
            go(record, after: 7)
            try await pay(record, .fine, record.penalty.fine, crew)
            try await pay(record, .gains, record.penalty.confiscated, crew)
            try await act(CompleteExecution(record.id, text: "罚款、没收款已缴清，票据附卷"), crew.officer, hours: 3)
        case .reminded, .lapsed, .applied, .accepted, .enforcing, .terminated:
            go(record, after: 24)
            try await act(
                DemandPerformance(record.id, servedOn: office.now.date, statement: "请求宽限，未提出缴纳计划"), crew.officer)
            if stage != .reminded, stage != .lapsed { try await ask(record, to: stage, crew) }
        }
    }

    private func go(_ record: Execution, after days: Int) {
        go(daysAgo: present.date.dayNumber - record.servedOn.dayNumber - days, hour: 10)
    }

    /// Three parts, of which the first is paid.
    private func deferPayment(_ record: Execution, isGranted: Bool, _ crew: Crew) async throws {
        go(record, after: 5)
        guard let fine = record.penalty.fine else { return }
        let third = Money(minor: fine.minor / 300 * 100)
        let rest = Money(minor: fine.minor - 2 * third.minor)
        let days = [40, 70, 100].map { record.servedOn.adding(days: $0) }
        let parts = zip([third, third, rest], days).map { Deferral.Part($0, dueOn: $1) }
        try await act(
            AskDeferral(
                record.id,
                Deferral(askedOn: office.now.date, reason: "门店停业整顿，资金周转困难，附近三个月银行流水", parts: parts)), crew.officer)
        guard isGranted else { return }
        try await act(DecideDeferral(record.id, grants: true), crew.head, hours: 5)
        go(record, after: 38)
        try await pay(record, .gains, record.penalty.confiscated, crew)
        try await pay(record, .fine, third, crew)
    }

    /// Paid, and revoked on review: what was paid is to go back.
    private func revoke(_ record: Execution, _ crew: Crew) async throws {
        go(record, after: 8)
        try await pay(record, .fine, record.penalty.fine, crew)
        try await pay(record, .gains, record.penalty.confiscated, crew)
        go(record, after: 30)
        try await act(
            FileRemedy(
                record.id, kind: .review, body: "云州市人民政府", number: "云政复〔\(office.now.date.year)〕37号",
                filedOn: office.now.date), crew.officer)
        go(record, after: 86)
        try await act(
            EndRemedy(record.id, RemedyResult(.revoked, endedOn: office.now.date, text: "主要事实不清、证据不足，撤销行政处罚决定")),
            crew.officer)
    }

    private func ask(_ record: Execution, to stage: ExecutionStage, _ crew: Crew) async throws {
        go(record, after: 188)
        try await act(ApplyToCourt(record.id, court: "云州市人民法院", appliedOn: office.now.date), crew.head)
        if stage == .applied { return }
        go(record, after: 192)
        let number = "（\(office.now.date.year)）云0100行审\(record.number.filter(\.isNumber).suffix(2))号"
        try await act(RecordCourtWord(record.id, on: office.now.date, .accepted(number: number)), crew.officer)
        if stage == .accepted { return }
        go(record, after: 199)
        try await act(RecordCourtWord(record.id, on: office.now.date, .ordered), crew.officer)
        if stage == .enforcing { return }
        go(record, after: 240)
        try await act(
            TerminateExecution(record.id, ground: .court, text: "经财产调查无可供执行财产，人民法院裁定终结执行"), crew.head)
    }
}
