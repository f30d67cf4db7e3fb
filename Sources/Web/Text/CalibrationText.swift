import Law

/// Words of what a unit has learnt of its scores.
enum CalibrationText {
    static let calibration = Wording("得分校准", "Calibration of scores")
    static let lead = Wording(
        "由执法人员的判读学得：这样的得分，有多大比例被判为疑似侵权。校准不改变得分和发现。",
        "Learnt from officers' verdicts: how often such a score was confirmed. It changes neither scores nor findings.")
    static let none = Wording("本单位还没有校准", "The unit has no calibration yet")
    static let inForce = Wording("现行版本", "Version in force")
    static let trainedFrom = Wording("训练依据", "Trained from")
    static let ruleSet = Wording("规则版本", "Rule set")
    static let error = Wording("均方误差", "Mean squared error")
    static let asTrained = Wording("训练时的可靠性", "Reliability as trained")
    static let asTrainedNote = Wording(
        "每五分之一的判读由其余判读学得的曲线来预测，避免自己验证自己。",
        "Each fifth of the verdicts is foretold by the curve of the others, so that none vouches for itself.")
    static let since = Wording("训练以后的可靠性", "Reliability since then")
    static let noneSince = Wording("训练以后还没有新的判读。", "No verdicts since it was trained.")
    static let older = Wording("历次版本", "Versions")
    static let version = Wording("版本", "Version")
    static let trained = Wording("训练时间", "Trained")
    static let by = Wording("训练人", "By")
    static let reason = Wording("理由", "Reason")
    static let probability = Wording("预测概率", "Foretold")
    static let came = Wording("实际比例", "Confirmed")
    static let mean = Wording("平均预测", "Mean foretold")
    static let verdicts = Wording("判读数", "Verdicts")
    static let holds = Wording("是否相符", "Holds")
    static let within = Wording("相符", "holds")
    static let off = Wording("偏离", "off")
    static let few = Wording("样本少", "few")
    static let look = Wording("预览新版本", "Look at a new version")
    static let preview = Wording("预览：新的得分校准", "Preview of a new calibration")
    static let previewLead = Wording(
        "用目前的判读试算，尚未保存。确认后成为现行版本，原有版本保留。",
        "Worked out from the verdicts there are, not kept yet. Once trained it is in force; older versions stay.")
    static let cannot = Wording("现在不能训练", "It cannot be trained now")
    static let curve = Wording("得分与概率", "Score and probability")
    static let score = Wording("得分", "Score")
    static let train = Wording("训练并启用", "Train and put in force")
    static let done = Wording("新的校准已启用", "The new calibration is in force")
    static let reasonHint = Wording("如：新增判读，或规则版本更换", "As: new verdicts, or another rule set")
    static let foretold = Wording("确认概率", "Probability of confirmation")

    static func number(_ version: Int) -> Wording { Wording("第\(version)版", "Version \(version)") }
    static func from(_ verdicts: String, _ confirmed: String) -> Wording {
        Wording("判读 \(verdicts) 条，其中疑似侵权 \(confirmed) 条", "\(verdicts) verdicts, \(confirmed) of them confirmed")
    }
    static func errors(_ own: String, _ bare: String) -> Wording {
        Wording("\(own)（直接把得分当概率为 \(bare)）", "\(own) (scores taken as probabilities: \(bare))")
    }
    static func needs(_ have: String, _ fewest: String) -> Wording {
        Wording(
            "由至少 \(fewest) 条判读训练；按现行规则版本已有 \(have) 条。",
            "Trained from at least \(fewest) verdicts; there are \(have) on scores of the present rule set.")
    }
    static func others(_ count: String) -> Wording {
        Wording(
            "另有 \(count) 条判读针对其他规则版本的得分，不计入。", "\(count) verdicts on scores of other rule sets do not count.")
    }
    static func said(_ percent: String, _ version: Int) -> Wording {
        Wording("\(percent)（校准第\(version)版）", "\(percent) (calibration \(version))")
    }
    static func saidThen(_ percent: String, _ version: Int) -> Wording {
        Wording("采集时第\(version)版为 \(percent)", "when captured, version \(version) said \(percent)")
    }
    static func range(_ from: Int) -> String { "\(from)–\(from + 10)%" }
}
