/// Reads the names of campaigns: “清风”行动, 红盾护农行动, 2017网络市场监管专项行动.
enum CampaignReader {
    /// The campaigns that a text names, each once, as written.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    static func campaigns(in text: Glyphs) -> [String] {
        var found: [String] = []
        var start = text.startIndex
        for index in text.indices {
            guard index >= start, let end = endings.prefix(of: text, at: index) else { continue }
            let stop = index + end.scalars.count
            if let name = name(in: text, from: start, ending: index, stop: stop), !found.contains(name) {
                found.append(name)
            }
            start = stop
        }
        return found
    }

    private static func name(in text: Glyphs, from start: Int, ending place: Int, stop: Int) -> String? {
        var first = place
        var quote: Int?
        while first > start, place - first < 40 {
            let glyph = text[first - 1]
            if glyph.folded == "“" {
                quote = first - 1
                first -= 1
                continue
            }
            if glyph.folded != "”", !glyph.isHan, !glyph.isDigit, !glyph.isLatin, glyph.folded != "·" { break }
            if quote != nil || bounds.suffix(of: text[start..<first]) != nil { break }
            first -= 1
        }
        if first - 2 >= start, text[first].folded == "秋", text.holds("春、", at: first - 2) { first -= 2 }
        while let word = conjunctions.prefix(of: text[first..<place]) { first += word.scalars.count }
        let name = text[first..<stop].trimmed()
        let inside = text[first..<place].trimmed(["“", "”"])
        guard inside.count >= 2, !isCommon(inside) else { return nil }
        if name.first?.folded == "“", stop < text.endIndex, text[stop].folded == "”" { return name.dropFirst().text }
        if name.first?.folded == "“", !name.contains(where: { $0.folded == "”" }) { return name.dropFirst().text }
        return name.text
    }

    /// Words that describe a campaign and do not name it.
    private static func isCommon(_ glyphs: Glyphs) -> Bool {
        if common.prefix(of: glyphs).map({ $0.scalars.count == glyphs.count }) ?? false { return true }
        return vague.prefix(of: glyphs) != nil || vague.suffix(of: glyphs) != nil
    }

    private static let conjunctions = Words("和 与 及 以及")
    /// Words with which a kind of campaigns is meant, and none of them.
    private static let vague = Words("有关 相关 各类 各项 系列 上述 此次 本次 若干 多个")

    private static let endings = Words("专项行动 专项执法行动 专项治理行动 专项整治行动 专项打击行动 集中行动 执法行动 行动 专项整治 专项治理")
    private static let bounds = Words(
        """
        开展 组织 实施 部署 推进 参与 参加 强化 加强 巩固 深化 继续 抓好 启动 打好 统筹 落实 结合 通过 依托 围绕 按照 以 的 或 在 将 对 做好 深入 持续 作为 报道 定期 适时 开展好 组织开展
        增强 配合 制定 进行 联合 集中 采取 展开 发动 协调 提高 完善 等 等领域 等方面
        """)
    private static let common = Words(
        "有关 相关 各类 各项 系列 上述 此次 一系列 本次 该 重点 集中 联合 统一 具体 实际 自觉 一致 共同 此项 多个 跨部门 阶段性 区域性 若干 有效 必要 一次 各种 执法 专项 维权 打假 打击 严打 整治 治理 检查"
    )
}
