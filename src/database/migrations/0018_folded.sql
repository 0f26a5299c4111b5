-- Search and order of names: by a folded form, which the projection stores where name or address have more
-- than ASCII.

alter table people add column folded_name text collate "C", add column folded_email text collate "C";

-- As fold() in src/domain/fold.ts, for rows of releases that do not know the columns: the case of Latin,
-- Greek, Cyrillic and Armenian letters. Indexes are made of its outcome: a change needs another name.
create function fold_text(plain text) returns text
language plpgsql immutable strict parallel safe as $$
declare
  folded text collate "C" := normalize(plain, nfkd);
begin
  folded := lower(regexp_replace(folded,
    '[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7'
    '\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed'
    '\u0711\u0730-\u074a\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064'
    '\u2066-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]',
    '', 'g'));
  folded := translate(folded,
      'ÆÐØÞðøĐđĦħıĸŁłŊŋŒŦŧƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƙƜƝƟƢƤƦƧƩƬƮƱƲƳƴƵƶƷƸƼǤǶǷȜȠȢȤȷȺȻȽȾɁɃɄɅɆɈɊɌɎɓɗɨʉͰͲͶͿΑΒΓΔΕ'
      'ΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςϏϘϚϜϞϠϢϤϦϨϪϬϮϷϺϽϾϿЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѸ'
      'ѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄ'
      'ՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖẞỺỼỾ'
      '‘’ʻʼ‐‒–—―',
      'ædoþdoddhhikllnnœttbƃƅɔƈɖdƌǝəɛƒɠɣɩikkɯɲɵƣƥʀƨʃƭʈʊʋyyzzʒƹƽǥƕƿȝƞȣȥjⱥȼƚⱦɂƀuʌɇɉɋɍɏbdiuͱͳͷϳαβγδε'
      'ζηθικλμνξοπρστυφχψωσϗϙϛϝϟϡϣϥϧϩϫϭϯϸϻͻͼͽђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяѡѣѥѧѩѫѭѯѱѳѵѹ'
      'ѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկհձղճմ'
      'յնշոչպջռսվտրցւփքօֆßỻỽỿ'
      '''''''''-----');
  return left(
    replace(replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 600);
end $$;
revoke all on function fold_text(text) from public;
grant execute on function fold_text(text) to rollcall_app;
