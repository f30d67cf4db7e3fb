import Enforcement
import Law

extension SampleWorld {
    /// Leaves measures at every stage, each in a case of its own that is being investigated, and one in a case that is checked.
    func makeMeasures(by crew: Crew, asking other: Crew) async throws {
        for (place, stage) in MeasureState.allCases.enumerated() {
            go(daysAgo: stage == .lapsed ? 24 : 9, hour: 9 + place % 6)
            let line = SampleCases.held[place]
            let id = try await makeCase(line, to: .investigating, by: crew)
            try await makeMeasure(on: id, line, to: stage, by: crew)
            try await makeInquiry(on: id, line, at: stage, by: crew, asking: other)
        }
    }

    private func makeMeasure(
        on id: CaseID, _ line: SampleCases.Line, to stage: MeasureState, by crew: Crew
    ) async throws {
        pass(days: 1)
        let kind: MeasureKind = stage == .lapsed ? .keeping : stage == .approved ? .sealing : .detention
        if stage == .urgent {
            go(hoursAgo: 6)
            let taken = ProposeMeasure(
                id, kind: kind, object: line.goods, reason: "当事人正在转移涉案物品，情况紧急", basis: SampleWorld.basis,
                atOnce: execution(line), goods: [SampleWorld.goods(line)])
            return try await act(taken, crew.officer, hours: 1)
        }
        let measure = try await office.perform(
            ProposeMeasure(
                id, kind: kind, object: line.goods, reason: "有证据证明是侵犯他人注册商标专用权的物品", basis: SampleWorld.basis),
            as: crew.officer
        ).measure
        if stage == .proposed { return }
        guard stage != .refused else {
            return try await act(
                ApproveMeasure(measure, approves: false, reason: "现有证据不足以证明与违法行为有关"), crew.head, hours: 3)
        }
        try await act(ApproveMeasure(measure, approves: true), crew.head, hours: 3)
        if stage == .approved { return }
        pass(hours: 2)
        try await act(ExecuteMeasure(measure, execution(line), goods: [SampleWorld.goods(line)]), crew.officer)
        try await goOn(with: measure, to: stage, by: crew)
    }

    private func goOn(with measure: MeasureID, to stage: MeasureState, by crew: Crew) async throws {
        switch stage {
        case .testing:
            pass(days: 1)
            let test = MeasureTest(
                organ: "云江省产品质量检验研究院", subject: "商品标识和成分", until: office.now.date.adding(days: 20),
                toldOn: office.now.date)
            try await act(TestGoods(measure, begin: test), crew.second)
        case .ended:
            let ending = MeasureEnding(ground: .unrelated, text: "经核对属于当事人自用物品，已当场退还并签收")
            try await act(EndMeasure(measure, ending), crew.head, days: 3)
        case .lapsed:
            pass(days: 20)
            _ = try await office.perform(EndLapsedMeasures(before: 0), as: .office)
        default: break
        }
    }

    private func execution(_ line: SampleCases.Line) -> MeasureExecution {
        MeasureExecution(
            at: office.now, place: line.place, present: "当事人\(line.recipient)到场", statement: "无异议，请求尽快处理",
            keeper: "云州市市场监督管理局涉案物品仓库，罗平", rightsTold: true, officers: [])
    }

    private static let basis = "《中华人民共和国商标法》第六十二条第一款第四项"

    private static func goods(_ line: SampleCases.Line) -> MeasureGoods {
        let digits = Int64(String(line.goods.filter(\.isNumber))) ?? 1
        let name = line.goods.replacing("涉案", with: "").prefix { !$0.isNumber }
        return MeasureGoods(
            name: String(name), spec: "", quantity: digits, unit: String(line.goods.suffix(1)), note: "见现场照片")
    }
}
