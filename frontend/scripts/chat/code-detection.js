/*
 * Whether a text looks like code: most of its lines, and at least two, have a sign that prose does not have. It would rather
 * miss code than take prose for it.
 */
(() => {
  if (window.looksLikeCode) return;

  const SIGNS = [
    // Statements that end, and blocks that begin or end.
    /[;{}]\s*$/,
    /^\s*[})\]]+[;,]?\s*$/,
    // Python: what opens a block or stands alone in one.
    /^\s*(async )?(def|class) \w+.*:\s*(#.*)?$/,
    /^\s*(if|elif|while|for|with|except|match|case) .+:\s*(#.*)?$/,
    /^\s*(else|try|finally|except):\s*(#.*)?$/,
    /^\s*(return|raise|yield|del|assert)\b( [\w"'([{-].*)?$/,
    /^\s*(pass|break|continue)\s*$/,
    // What is taken in, and directives.
    /^\s*import [\w.*{}, ]+( as \w+)?;?\s*$/,
    /^\s*from [\w.]+ import /,
    /^\s*#(include|define|ifdef|ifndef|pragma|endif)\b/,
    /^\s*(package|using) [\w.]+;/,
    /^#!\//,
    // Declarations, assignments, calls.
    /^\s*(public|private|protected|static|final|abstract)( \w+)* [\w<>[\]]+/,
    /^\s*(const|let|var|val|auto|int|long|double|float|char|bool|boolean|String) [*\w]+(\[\d*\])?\s*(=|;|$)/,
    /^\s*(export |async )*function\b.*\(/,
    /^\s*[\w.[\]"'$]+(, [\w.]+)*\s*([-+*/%|&^:]|\*\*|\/\/|<<|>>)?=\s*[^=\s].*$/,
    /^\s*[\w$]+ <- \S/,
    /^\s*[a-z_$][\w$]*(\.\w+)*\(.*\)\s*$/i,
    /^\s*"[^"]*":\s/,
    /^\s*@\w+(\(.*\))?\s*$/,
    // SQL, in capitals.
    /^\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (TABLE|VIEW|INDEX)|FROM|WHERE|GROUP BY|ORDER BY|(INNER |LEFT |RIGHT )?JOIN|VALUES)\b/,
    // Markup, comments, prompts, and where an error came from.
    /^\s*<\/?[a-z][\w-]*(\s[^<>]*)?\/?>/,
    /^\s*(\/\/|\/\*|\*\/)/,
    /^(>>>|\.\.\.|\$) \S/,
    /^\s*(Traceback \(most recent call last\)|File ".*", line \d+)/,
    /^\s+at [\w.$<>]+\(.*\)/,
    /^\w*(Error|Exception): /,
  ];

  /** Longer lines are not looked at: they are prose, or data, and must not cost time. */
  const LONGEST_LINE = 400;
  const MOST_LINES = 500;

  const hasSign = (line) => line.length <= LONGEST_LINE && SIGNS.some((sign) => sign.test(line));

  window.looksLikeCode = (text) => {
    const lines = text.split('\n', MOST_LINES).filter((line) => line.trim());
    if (lines.length < 2) return false;
    const signs = lines.filter(hasSign).length;
    return signs >= 2 && signs / lines.length > 0.5;
  };
})();
