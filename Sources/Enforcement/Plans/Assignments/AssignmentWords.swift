/// The words with which documents divide work among units.
enum AssignmentWords {
    /// Labels before a list of units: 责任单位: X、Y.
    static let labels = Words(
        """
        牵头单位 牵头部门 牵头责任单位 牵头机关 牵头处室 总牵头单位 主办单位 主责单位 主要责任单位 主要负责单位 第一责任单位 主责部门
        责任单位 责任部门 责任主体 责任机关 责任分工 负责单位 负责部门 承办单位 承办部门 落实单位 落实部门 实施单位 具体责任单位 完成单位 分工单位 任务分工 职责分工
        配合单位 配合部门 参加单位 参与单位 参与部门 协办单位 协助单位 协同单位 协作单位 支持单位 会同单位 责任处室 配合处室
        """)
    static let leadLabels = Words(
        "牵头单位 牵头部门 牵头责任单位 牵头机关 牵头处室 总牵头单位 主办单位 主责单位 主要责任单位 主要负责单位 第一责任单位 主责部门")
    static let supportLabels = Words(
        "配合单位 配合部门 参加单位 参与单位 参与部门 协办单位 协助单位 协同单位 协作单位 支持单位 会同单位 配合处室")
    /// Labels of a time, and of people, which are no units.
    static let timeLabels = Words("完成时限 完成时间 时限要求 工作时限 完成期限 时间要求 时间节点 时间安排 进度安排 时限")
    static let otherLabels = Words("责任人 责任领导 牵头领导 联系人 分管领导 市级领导 县级领导 责任科室负责人 督办单位 工作目标 工作要求 具体措施")
    /// Short labels that count inside a bracket only.
    static let shortLabels = Words("牵头 责任 负责 配合 参与 参加 协办 主办 协助 会同")

    /// Words that give a list its assignment.
    static let acts = Words(
        """
        负责 牵头 配合 参与 参加 协助 协同 落实 实施 承担 办理 主办 协办 推进 指导 支持 牵头组织 负责组织 组织实施 组织落实 抓好落实 督促落实 为主 承办
        各负其责 各司其职 负总责 具体实施 负责落实 负责实施 贯彻落实 统筹协调 统筹推进 总牵头 具体负责 为牵头单位 为责任单位 为配合单位 为主要责任单位 为牵头部门 为责任部门 为配合部门 为参加单位
        """)
    static let leadActs = Words("牵头 牵头组织 总牵头 为主 主办 统筹协调 统筹推进 为牵头单位 为牵头部门 为主要责任单位")
    static let supportActs = Words("配合 参与 参加 协助 协同 协办 支持 为配合单位 为配合部门 为参加单位")
    /// Words beside them.
    static let manners = Words("分别 共同 具体 各自 联合 统筹 协调 密切 积极 一起 主要 做好 抓好 等 等部门 等单位 等有关部门 等相关部门 等部门和单位 等有关单位 等相关单位 均")
    static let open = Words("等 等部门 等单位 等有关部门 等相关部门 等部门和单位 等有关单位 等相关单位")

    /// Remarks in a bracket that name nobody.
    static let remarks = Words("下同 以下同 以下简称 排名不分先后 均含 略 不再列出")

    /// Beginnings that are no part of a name.
    static let leads = Words("由 并由 分别由 主要由 以上由 以上工作由 以上任务由 以上各项由 此项工作由 该项工作由 本项工作由 上述工作由 具体由 会同 并会同 以及 其中")

    /// What ends in one of these is done within somebody's duties: 按职责分工, 按照各自职责.
    static let divisions = Words("职责分工 职责 分工 职责范围内 职能 职能分工 职能职责 职责任务 任务分工 职责权限")
    static let divisionHeads = Words("按照 按 根据 依据 依照 依 在 结合")

    /// Words for a time that stand where a unit could.
    static let times = Words(
        "长期坚持 持续推进 持续实施 持续开展 长期推进 长期任务 长期 全年 常年 贯穿全年 年内 年内完成 年底前 年底前完成 立即实施 即行 持续")
}

/// The endings by which an agency is known.
enum AgencyWords {
    /// Whether a name looks like that of an agency or body.
    static func know(_ name: Glyphs) -> Bool {
        let bare = name.withoutBracket.trimmed()
        guard bare.count >= 2, bare.count <= 45 else { return false }
        if bare.contains(where: { $0.folded == "。" || $0.folded == "," || $0.folded == ";" }) { return false }
        if notAgencies.suffix(of: bare) != nil { return false }
        if wholeNames.suffix(of: bare) != nil { return true }
        guard let ending = endings.suffix(of: bare) else { return false }
        return ending.scalars.count > 1 || bare.count >= 2
    }

    /// Whether it names an agency, or several together.
    static func isWhole(_ name: Glyphs) -> Bool { know(name) || collective(name) }

    /// Whether a name stops before its last word, or lacks all before it, as where words were deleted: 部, 新闻出版.
    static func isCutShort(_ name: Glyphs) -> Bool { !know(name) && !collective(name) }

    /// Bodies that are named together and not one by one: 各有关单位, 各地区, 有关部门.
    static func collective(_ name: Glyphs) -> Bool {
        let bare = name.trimmed()
        return collectives.stand(in: bare)
            && (bare.count <= 8 || endings.suffix(of: bare) != nil || regions.suffix(of: bare) != nil)
    }

    static let endings = Words(
        """
        委 局 厅 部 署 院 办 室 会 处 科 所 站 队 党委 党组 小组 办公室 公司 集团 中心 支队 总队 大队 银行 分行 支行 人行 海关 公安 法院 检察院 检察机关
        政府 学校 大学 学院 医院 协会 学会 商会 联合会 总工会 团委 妇联 工会 工商联 贸促会 残联 供销社 供销总社 兵团 单位 部门 机关 机构 街道 街道办 乡镇
        管委会 纪委 监委 政法委 网信办 编办 法制办 文明办 综治办 消协 消委 科协 科学院 工程院 电视台 总台 日报社 报社 通讯社 新华社 海事 税务 气象 邮政 电信 联通
        移动 烟草 供电 铁路 民航 边检 武警 军区 警备区 工作组 专班 委员会 人大 政协 团市委 团省委 团县委 市委 省委 县委 区委 联席会议 指挥部 园区 开发区 高新区 新区
        公安机关 司法机关 领导小组 总社 合作社 出版社 团中央 企业 高校 媒体 行业组织 社会组织 党校 图书馆 博物馆 研究院 研究所 文联 社科联 侨联 台办 外办 侨办 金融办 国资委 银保监局 证监局 总行 总局 交易所 集团公司
        """)
    private static let wholeNames = Words("公安 法院 检察院 海关 税务 烟草 邮政 贸促会 人行 高检院 高法院 中宣部 文明办 消协 通信 气象 海事")
    /// Endings in agency letters that name no agency.
    private static let notAgencies = Words(
        "全部 内部 外部 干部 局部 社会 机会 教室 培训会 会议室 大会 晚会 展会 招待会 各部 宣讲会 现场会 推进会 座谈会 研讨会 发布会 处处 到处 住处 好处 用处 何处 深处")
    private static let collectives = Words(
        "各有关 有关 各相关 相关 各地 各级 各省 各市 各县 各区 各部门 各单位 各成员 成员单位 其他 各乡镇 各街道 市直各 省直各 各 全市 全省 全县 全区 牵头单位 责任单位 主管")
    static let regions = Words("地 地区 省 市 县 区 乡 镇 州 盟 旗 街道 园区 开发区 各地 自治区 直辖市 自治州 设区市")
}

extension Collection where Element == Glyph, SubSequence == Glyphs, Index == Int {
    /// The stretch without a bracket at its end: 市委宣传部(市新闻出版局) gives 市委宣传部.
    var withoutBracket: Glyphs {
        let text = trimmed()
        guard let last = text.last, last.closes, let open = text.openingBracket(of: text.endIndex - 1),
            open > text.startIndex
        else { return text }
        return text[text.startIndex..<open]
    }

    /// Where the bracket opens that closes at a place, or nil.
    func openingBracket(of close: Int) -> Int? {
        var depth = 0
        for index in stride(from: close, through: startIndex, by: -1) {
            if self[index].closes { depth += 1 }
            if self[index].opens { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}

extension Glyph {
    /// Whether it opens a bracket in which units may stand.
    var opens: Bool { folded == "(" || folded == "[" || folded == "〔" }
    /// Whether it closes one.
    var closes: Bool { folded == ")" || folded == "]" || folded == "〕" }
}
