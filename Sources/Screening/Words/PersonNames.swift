/// Names that thousands of people bear: one of the hundred commonest surnames with one or two of the commonest characters of given names.
///
/// Such a mark says little by itself, and what sounds like it is likelier another person.
///
/// - Source: the surnames are those of the report on the names of 2020 of the Ministry of Public Security; the characters of given
///   names are our own choice of those that its yearly reports name, without those that brands are fond of (宁, 福, 大, 国, 龙).
enum PersonNames {
    /// Whether a name in Han characters is a common person's.
    /// - Complexity: O(*n*), *n* its length.
    static func contains(_ codes: [UInt32]) -> Bool {
        (2...3).contains(codes.count) && surnames.contains(codes[0]) && codes.dropFirst().allSatisfy(given.contains)
    }

    private static let surnames = Set(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔\
        白崔康毛邱秦江史顾侯邵孟万段雷钱汤尹黎易常武乔贺赖龚文
        """.unicodeScalars.map(\.value))

    private static let given = Set(
        """
        英华玉秀明丽春兰红梅芳霞军伟平建强敏静磊勇艳杰娟涛超刚辉鹏飞鑫波斌浩凯健俊帅雪丹玲婷倩颖莉娜燕琴萍桂凤珍荣淑珠洋宇峰亮莹琳旭阳佳欣怡慧晨桦骅
        """.unicodeScalars.map(\.value))
}
