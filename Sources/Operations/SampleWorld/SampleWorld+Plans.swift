import Enforcement
import Law

extension SampleWorld {
    /// Leaves a plan in force with tasks in every state and a request that waits, and a draft of the year after.
    func makePlans(_ cast: Cast) async throws {
        let coordinator = try cast.person("coordinator")
        go(daysAgo: 90)
        let id = try await office.draftPlan(
            Array(SamplePlan.text(on: present.date).utf8), named: "工作要点.txt", year: present.date.year,
            as: coordinator)
        pass(days: 1)
        _ = try await office.perform(SettleNames(id, [.init(SamplePlan.stranger, nil)]), as: coordinator)
        pass(hours: 2)
        _ = try await office.perform(AdoptPlan(id), as: coordinator)
        let tasks = try await tasks(of: id, for: coordinator)
        try await workOn(tasks, cast, by: coordinator)
        try await demand(of: tasks, cast, by: coordinator)
        go(daysAgo: 3, hour: 15)
        _ = try await office.draftPlan(
            Array(SamplePlan.text(on: present.date.adding(days: 365)).utf8), named: "下一年度工作要点（征求意见稿）.txt",
            as: coordinator)
    }

    /// The tasks of a plan, by the key of the unit and their place among its own.
    private func tasks(of plan: PlanID, for actor: Actor) async throws -> [UnitID: [PlanTaskID]] {
        var filter = PlanTaskList.Filter()
        (filter.plan, filter.limit) = (plan, 500)
        let (asked, today) = (filter, office.now.date)
        let lines = try await office.read { try PlanTaskList.lines(asked, for: actor, today: today, in: $0) }
        return Dictionary(grouping: lines.map(\.record).sorted { $0.id.rawValue < $1.id.rawValue }, by: \.unitID)
            .mapValues { $0.map(\.id) }
    }

    /// Units report, propose as complete and are closed or given back.
    private func workOn(_ tasks: [UnitID: [PlanTaskID]], _ cast: Cast, by coordinator: Actor) async throws {
        func task(_ unit: String, _ place: Int = 0) throws -> PlanTaskID {
            guard let found = tasks[try cast.unit(unit)], found.indices.contains(place) else {
                throw Refusal.notFound(.task)
            }
            return found[place]
        }
        func accept(
            _ unit: String, _ person: String, _ place: Int = 0, report: String? = nil, proof: String? = nil
        ) async throws {
            let actor = try cast.person(person)
            _ = try await office.perform(AcceptTask(try task(unit, place)), as: actor)
            guard let report else { return }
            pass(days: 6)
            _ = try await office.perform(ReportOnTask(try task(unit, place), text: report), as: actor)
            guard let proof else { return }
            let capture = EvidenceDesk.Capture(name: proof, bytes: Array("\(proof)\n\(report)\n".utf8))
            _ = try await office.keep(capture, underReport: 1, of: try task(unit, place), as: actor)
        }
        go(daysAgo: 84)
        try await accept("yunzhou", "officer", report: "完成6个重点平台排查，下架侵权链接1,240条", proof: "平台排查清单.txt")
        try await accept("yunzhou", "officer", 1)
        try await accept("drug", "drug.officer", report: "抽查网售药品经营者45家，责令整改3家", proof: "抽查情况表.txt")
        try await accept("agriculture", "agriculture.officer", report: "检查农资经营单位130家，立案4起")
        try await accept("customs", "customs.officer", report: "开展“龙腾”行动，扣留侵权货物9批次")
        try await accept("tobacco", "tobacco.officer", report: "查获假冒卷烟12.6万支")
        try await accept("culture", "culture.officer")
        try await accept("police", "police", report: "侦办侵犯知识产权犯罪案件7起")
        go(daysAgo: 30)
        let year = present.date.year
        for kind in [CountedKind.clue, .case, .transfer] {
            guard let from = LegalDate(year: year, month: 1, day: 1),
                let through = LegalDate(year: year, month: 12, day: 31)
            else { return }
            _ = try await office.perform(
                CountForTask(try task("yunzhou"), kind: kind, from: from, through: through), as: coordinator)
        }
        for (unit, person) in [
            ("drug", "drug.officer"), ("tobacco", "tobacco.officer"), ("customs", "customs.officer"),
        ] {
            _ = try await office.perform(
                ProposeCompletion(try task(unit), reason: "年度任务已完成，详见进展报告"), as: try cast.person(person))
            pass(hours: 3)
        }
        _ = try await office.perform(
            CloseTask(try task("drug"), outcome: .done, reason: "经核，任务按要求完成"), as: coordinator)
        _ = try await office.perform(
            ReturnTask(try task("tobacco"), dueOn: present.date.adding(days: 12), reason: "请补充市场零售环节抽查情况"),
            as: coordinator)
        _ = try await office.perform(
            CancelTask(try task("police", 1), reason: "与省公安厅任务重复，由省厅统一部署"), as: coordinator)
    }

    /// The coordinator sets an earlier day that has passed, reminds, and demands an answer.
    private func demand(of tasks: [UnitID: [PlanTaskID]], _ cast: Cast, by coordinator: Actor) async throws {
        guard let agriculture = tasks[try cast.unit("agriculture")]?.first,
            let post = tasks[try cast.unit("post")]?.first, let culture = tasks[try cast.unit("culture")]?.first
        else { return }
        go(daysAgo: 16)
        _ = try await office.perform(
            RescheduleTask(culture, dueOn: present.date.adding(days: -5), reason: "全省督查提前"), as: coordinator)
        _ = try await office.perform(
            RequestAnswer(post, dueOn: present.date.adding(days: -2), text: "任务下达后一直未签收，请说明原因"),
            as: coordinator)
        pass(days: 9)
        _ = try await office.perform(
            RequestAnswer(agriculture, dueOn: present.date.adding(days: 3), text: "检查数量距200家差距较大，请报送补查计划"),
            as: coordinator)
        pass(hours: 30)
        _ = try await office.perform(
            AskForExtension(agriculture, dueOn: present.date.adding(days: 8), reason: "两个乡镇因汛情推迟检查"),
            as: try cast.person("agriculture.officer"))
        _ = try await office.perform(RemindOfTask(culture, text: "已逾期，请尽快报送进展"), as: coordinator)
    }
}
