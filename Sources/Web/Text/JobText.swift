import Law
import Operations

/// Words of background jobs.
enum JobText {
    static let jobs = Wording("后台任务", "Background jobs")
    static let lead = Wording(
        "时限提醒、消息送达、导入等在后台执行；失败的任务在这里处置。",
        "Clocks, messages, imports and the like run in the background; what failed is decided on here.")
    static let running = Wording("正在执行", "Running now")
    static let nothingRuns = Wording("目前没有正在执行的任务", "No job is running")
    static let nothingRunsNext = Wording(
        "到时间或有新的导入时会自动开始。", "They begin by themselves when it is time, or when an import comes in.")
    static let dead = Wording("失败待处置", "Dead letters")
    static let noneDead = Wording("没有失败的任务", "No dead letters")
    static let noneDeadNext = Wording(
        "多次失败或被拒绝的任务会停在这里，等待处置。", "Jobs that failed too often or were refused stop here and wait for a decision.")
    static let schedules = Wording("定期任务", "What repeats")
    static let all = Wording("全部任务", "All jobs")
    static let routine = Wording("含正常完成的例行任务", "With routine jobs that went well")
    static let none = Wording("没有任务", "No jobs")
    static let noneNext = Wording("任务执行后保留30天。", "Jobs are kept for thirty days after their end.")
    static let kind = Wording("任务", "Job")
    static let state = Wording("状态", "State")
    static let progress = Wording("进度", "Progress")
    static let cause = Wording("原因", "Cause")
    static let created = Wording("提交时间", "Asked for")
    static let createdBy = Wording("提交人", "By")
    static let started = Wording("开始", "Started")
    static let ended = Wording("结束", "Ended")
    static let node = Wording("执行节点", "Node")
    static let leaseUntil = Wording("租约到期", "Leased until")
    static let due = Wording("可执行时间", "Due")
    static let attempts = Wording("领取次数", "Times taken")
    static let failures = Wording("连续失败", "Failures in a row")
    static let rhythm = Wording("频率", "How often")
    static let last = Wording("上次", "Last")
    static let next = Wording("下次", "Next")
    static let atOnce = Wording("有事即办", "as soon as there is something to do")
    static let never = Wording("尚未执行", "not yet")
    static let itself = Wording("系统", "the system")
    static let facts = Wording("任务信息", "The job")
    static let decisions = Wording("处置记录", "What was decided")
    static let decide = Wording("处置", "Decide")
    static let act = Wording("处置方式", "What to do")
    static let reason = Wording("理由", "Reason")
    static let reasonHint = Wording("记入存证，不写个人信息。", "Kept under the ledger; write no personal data.")
    static let retried = Wording("任务已重新排队。", "The job is queued again.")
    static let dropped = Wording("任务已放弃。", "The job is dropped.")
    static let goesOn = Wording("可以离开本页，任务会继续。", "You may leave this page; the job goes on.")
    static let waits = Wording("正在排队，随即开始。", "Queued; it begins shortly.")

    static func shown(_ count: String) -> Wording { Wording("本页 \(count) 项", "\(count) on this page") }

    static func rhythm(_ rhythm: JobSchedule.Rhythm) -> Wording {
        switch rhythm {
        case .atLeastEvery(let pause):
            let seconds = pause / 1000
            return Wording("有事即办，间隔至少\(seconds)秒", "when there is something to do, at least \(seconds) s apart")
        case .nightly(let hour, let minute):
            let time = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
            return Wording("每日 \(time)", "every night at \(time)")
        }
    }
}
