/// Words that make what stands in front of them the name of a company, a shop or an office: 国信证券, 张华服装店.
enum CompanyNames {
    /// Whether a window is the beginning of such a name: one of the words stands right behind it, or behind a few more characters one that
    /// only companies bear.
    /// - Complexity: O(*l*), *l* the length of the longest word.
    static func begin(with window: Range<Int>, in text: FoldedText) -> Bool {
        guard isJoined(window.upperBound..<window.upperBound + 1, in: text) else { return false }
        if words.begins(at: window.upperBound, in: text) { return true }
        return (1...reach).contains { words in
            let place = window.upperBound + words
            return isJoined(window.upperBound..<place, in: text) && forms.begins(at: place, in: text)
        }
    }

    /// The most characters between a name and the form of its company: 华为(技术)有限公司.
    private static let reach = 4

    private static func isJoined(_ places: Range<Int>, in text: FoldedText) -> Bool {
        places.upperBound <= text.count && text.scalars[places].allSatisfy { $0.script == .han && $0.gap == .none }
    }

    private static let words = PhraseIndex(
        """
        证券 银行 保险 信托 基金 期货 投资 资本 担保 租赁 集团 公司 股份 有限 控股 实业 置业 地产 物业 建筑 建材 工程 事务所 律所 医院 诊所 药店 药房 大药房 \
        大学 学院 中学 小学 幼儿园 学校 培训 驾校 服装店 饭店 酒楼 餐馆 餐厅 面馆 烧烤 超市 便利店 商行 商店 商贸 贸易 百货店 鞋店 水果店 五金店 理发店 美发 \
        花店 蛋糕店 经营部 门市部 工作室 老师 先生 女士 同志 教授 医生 律师 主任 经理
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let forms = PhraseIndex(["有限公司", "有限责任", "股份公司", "集团公司", "合作社", "事务所"])
}
