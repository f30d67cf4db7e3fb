package import Law

/// Where an inquiry stands.
package enum InquiryState: String, ProcedureWord {
    /// Opened in its case. Can transition to `sampled` when a sample is drawn, to `away` when it is asked without one.
    case opened
    /// A sample is drawn and sealed. Can transition to `away`, or to `closed` where the sample itself is the evidence.
    case sampled
    /// With those who find the answer; its time does not count. Can transition to `answered` when the answer comes.
    case away
    /// The answer is there. Can transition to `told` when the party is told.
    case answered
    /// The party knows the result and its right to dispute it. Can transition to `disputed` where it does, or to `closed` when
    /// the time for that is over.
    case told
    /// The party asks for a second test, or objects. Can transition to `granted` or `closed` by the word of the head.
    case disputed
    /// The head grants a second test, or that the holder is asked again. Can transition to `away`.
    case granted
    /// The result stands. The end.
    case closed
    /// Given up before there was a result. The end.
    case abandoned

    package var label: Wording {
        switch self {
        case .opened: Wording("待抽样、待送检", "To be sampled or sent")
        case .sampled: Wording("已抽样待送检", "Sampled, to be sent")
        case .away: Wording("等待结果", "Awaiting the result")
        case .answered: Wording("有结果待告知", "Party to be told")
        case .told: Wording("已告知", "Party told")
        case .disputed: Wording("当事人有异议", "Disputed by the party")
        case .granted: Wording("同意复检待送检", "To be asked again")
        case .closed: Wording("已完结", "Closed")
        case .abandoned: Wording("已放弃", "Given up")
        }
    }

    /// Whether nothing more is done in it.
    package var isOver: Bool { self == .closed || self == .abandoned }
    /// Whether what was found last may be relied on.
    package var isSettled: Bool { self == .answered || self == .told || self == .closed }
    /// Whether the facts still depend on it: the report of the investigation waits.
    package var isPending: Bool { !isOver && self != .told }
}

/// What can be done to an inquiry.
package enum InquiryEvent: String, ProcedureWord {
    case draw, entrust, ask, prolong, receive, hear
    case tellProduct, tellFood, tellTest, tellAnswer
    case askRetest, object, grant, dismiss, close, abandon

    package var label: Wording {
        switch self {
        case .draw: Wording("登记抽样", "Record the sampling")
        case .entrust: Wording("送检委托", "Entrust the test")
        case .ask: Wording("请权利人辨认、鉴别", "Ask the holder of the right")
        case .prolong: Wording("延长完成期限", "Give them longer")
        case .receive: Wording("登记检验结果", "Record the result of the test")
        case .hear: Wording("登记权利人意见", "Record what the holder says")
        case .tellProduct, .tellFood, .tellTest: Wording("告知当事人结果", "Tell the party the result")
        case .tellAnswer: Wording("告知当事人辨认意见", "Tell the party what the holder says")
        case .askRetest: Wording("登记复检申请", "Record the request for a second test")
        case .object: Wording("登记当事人异议", "Record the objection")
        case .grant: Wording("同意复检、重新辨认", "Grant that it is asked again")
        case .dismiss: Wording("不予复检或者异议不成立", "Refuse it")
        case .close: Wording("完结", "Close")
        case .abandon: Wording("放弃", "Give up")
        }
    }
}
